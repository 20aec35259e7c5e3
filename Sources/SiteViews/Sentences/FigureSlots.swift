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
        let years = evaluated.years
        var slots: [ChartSlot] = []
        slots.reserveCapacity(years.count + 1)
        var before: FiscalYear?
        if let baseline = evaluated.indicator.baseline {
            slots.append(Self.slot(ofBaseline: baseline))
            before = baseline.year
        }
        for index in years.indices {
            let year = years[index].year
            slots.append(
                ChartSlot(
                    heading: YearHeadings.heading(of: year),
                    target: Self.target(years[index].target?.value),
                    actual: Self.actual(
                        years[index].actual?.value, none: years[index].absence),
                    followsGap: before.map { $0.next != year } ?? false))
            before = year
        }
        self.slots = slots
        strip = FigureStrip(headings: slots.map(\.heading), rows: StripRows(evaluated).rows)
    }

    /// Whether the first slot is that of the baseline.
    var hasBaseline: Bool { slots.first?.isBaseline ?? false }

    private static func slot(ofBaseline observation: Observation) -> ChartSlot {
        ChartSlot(
            heading: SlotHeading(
                start: "計画", end: "策定時",
                note: observation.month.map { shortMonth($0.firstDay) }
                    ?? String(observation.year.startingYear)),
            isBaseline: true, target: .none, actual: actual(observation.value, none: .notStated))
    }

    /// The month of a day in the fewest characters: 「R3.3」.
    private static func shortMonth(_ day: CalendarDate) -> String {
        let era = Era.allCases.last { $0.firstDay <= day } ?? .meiji
        return "\(era.letter)\(day.year - era.firstYear + 1).\(day.month)"
    }

    private static func target(_ value: Value?) -> SlotTarget {
        switch value?.meaning {
        case .quantity(let quantity):
            .value(quantity.number)
        case .absent(.undecided):
            .word(
                AbsenceWords(.undecided, printed: value?.printed ?? "", none: .noTarget).shown)
        case nil, .tendency, .state, .absent:
            .none
        }
    }

    private static func actual(_ value: Value?, none: AbsenceWords) -> SlotActual {
        switch value?.meaning {
        case nil: .missing(none.shown)
        case .quantity(let quantity): .value(quantity.number)
        case .tendency, .state: .missing(value?.printed ?? "")
        case .absent(let reason):
            .missing(
                AbsenceWords(reason, printed: value?.printed ?? "", none: .notStated).shown)
        }
    }
}
