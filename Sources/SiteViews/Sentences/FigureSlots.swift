import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

/// The slots of an indicator's chart, and the table that stands under them.
struct FigureSlots {
    /// The baseline, if the document has a place for one, and every year.
    let slots: [ChartSlot]
    /// The table.
    let strip: FigureStrip

    /// The slots of an indicator.
    init(_ evaluated: EvaluatedIndicator) {
        let baseline = evaluated.indicator.baseline
        var slots: [ChartSlot] = []
        slots.reserveCapacity(evaluated.years.count + 1)
        if let baseline { slots.append(Self.slot(ofBaseline: baseline)) }
        for result in evaluated.years { slots.append(Self.slot(of: result)) }
        self.slots = slots
        strip = FigureStrip(
            headings: slots.map(\.heading), rows: StripRows(evaluated, baseline: baseline).rows)
    }

    /// Whether the first slot is that of the baseline.
    var hasBaseline: Bool { slots.first?.isBaseline ?? false }

    private static func slot(ofBaseline observation: Observation) -> ChartSlot {
        ChartSlot(
            heading: SlotHeading(
                start: "計画", end: "策定時",
                note: observation.month.map { shortMonth($0.firstDay) }
                    ?? String(observation.year.startingYear)),
            isBaseline: true, target: .none,
            actual: actual(observation))
    }

    private static func slot(of result: YearResult) -> ChartSlot {
        let (era, number) = result.year.eraYear
        return ChartSlot(
            heading: SlotHeading(
                start: era.rawValue + (number == 1 ? "元" : String(number)), end: "年度",
                note: String(result.year.startingYear)),
            target: target(result.target), actual: actual(result.actual))
    }

    /// The month of a day in the fewest characters: 「R3.3」.
    private static func shortMonth(_ day: CalendarDate) -> String {
        let era = Era.allCases.last { $0.firstDay <= day } ?? .meiji
        return "\(era.letter)\(day.year - era.firstYear + 1).\(day.month)"
    }

    private static func target(_ observation: Observation?) -> SlotTarget {
        guard let value = observation?.value else { return .none }
        switch value.meaning {
        case .quantity(let quantity): return .value(quantity.number)
        case .absent(.undecided):
            return .word(AbsenceWords(.undecided, printed: value.printed, none: .noTarget).shown)
        case .tendency, .state, .absent: return .none
        }
    }

    private static func actual(_ observation: Observation?) -> SlotActual {
        if let number = observation?.value.number { return .value(number) }
        return .missing(ValueText(actual: observation, unit: "").words)
    }
}
