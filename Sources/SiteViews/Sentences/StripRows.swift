import JapaneseText
import PlanEvaluation
import PlanModel

/// The rows of the table under a chart.
struct StripRows {
    private let evaluated: EvaluatedIndicator
    private let baseline: Observation?

    /// The rows of an indicator, with a first cell for its baseline if there is one.
    init(_ evaluated: EvaluatedIndicator, baseline: Observation?) {
        self.evaluated = evaluated
        self.baseline = baseline
    }

    /// 目標, 実績, and what can be computed from them.
    var rows: [FigureStrip.Row] {
        [targets, actuals] + comparisons
    }

    private var targets: FigureStrip.Row {
        row("目標", baseline: FigureStrip.Cell(.noTarget)) { result in
            Self.cell(result.target, none: .noTarget, unstated: .noTarget, .plain)
        }
    }

    private var actuals: FigureStrip.Row {
        let first = Self.cell(baseline, none: .notStated, unstated: .notStated, .plain)
        return row("実績", baseline: first) { result in
            Self.cell(result.actual, none: .unpublished, unstated: .notStated, .strong)
        }
    }

    private var comparisons: [FigureStrip.Row] {
        let uncomputed = FigureStrip.Cell(.notComputed)
        switch evaluated.indicator.direction {
        case .increase:
            return [
                row("達成率", baseline: uncomputed) { result in
                    result.rate.map { FigureStrip.Cell(RateText.words($0)) } ?? uncomputed
                }
            ]
        case .decrease, .maintain:
            return [
                row("差", explanation: "実績から目標を引いた値", baseline: uncomputed) { result in
                    result.difference.map { FigureStrip.Cell(Self.signed($0)) } ?? uncomputed
                }
            ]
        case .state:
            return []
        }
    }

    private func row(
        _ name: String, explanation: String? = nil, baseline first: FigureStrip.Cell,
        cell: (YearResult) -> FigureStrip.Cell
    ) -> FigureStrip.Row {
        var cells: [FigureStrip.Cell] = []
        cells.reserveCapacity(evaluated.years.count + 1)
        if baseline != nil { cells.append(first) }
        for result in evaluated.years { cells.append(cell(result)) }
        return FigureStrip.Row(name: name, explanation: explanation, cells: cells)
    }

    private static func cell(
        _ observation: Observation?, none: AbsenceWords, unstated: AbsenceWords,
        _ emphasis: FigureStrip.Emphasis
    ) -> FigureStrip.Cell {
        guard let value = observation?.value else { return FigureStrip.Cell(none) }
        switch value.meaning {
        case .quantity(let quantity):
            let prefix = quantity.comparator == .about ? "約" : ""
            let suffix = quantity.comparator == .about ? "" : quantity.comparator?.words ?? ""
            return FigureStrip.Cell(prefix + quantity.number.grouped + suffix, emphasis)
        case .tendency, .state:
            return FigureStrip.Cell(value.printed, emphasis)
        case .absent(let reason):
            return FigureStrip.Cell(
                AbsenceWords(reason, printed: value.printed, none: unstated))
        }
    }

    /// A difference with its sign: 「+3」, 「−2」, 「±0」.
    private static func signed(_ number: DecimalNumber) -> String {
        if number == .zero { return "±0" }
        return (number > .zero ? "+" : "−") + number.magnitude.grouped
    }
}
