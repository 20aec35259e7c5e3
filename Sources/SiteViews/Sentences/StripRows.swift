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

    /// What can be computed from both; a row in which nothing can is left out.
    private var comparisons: [FigureStrip.Row] {
        let rows: [FigureStrip.Row?] =
            switch evaluated.indicator.direction {
            case .increase: [rates]
            case .decrease: [differences, improvements]
            case .maintain: [differences]
            case .state: []
            }
        return rows.compactMap(\.self)
    }

    private var rates: FigureStrip.Row? {
        computed("達成率", explanation: nil) { $0.rate.map(RateText.words) }
    }

    private var differences: FigureStrip.Row? {
        computed("差", explanation: "実績から目標を引いた値") { $0.difference.map(Self.signed) }
    }

    /// How much of the way down from the baseline to the target was gone, where there is a way.
    private var improvements: FigureStrip.Row? {
        guard let base = baseline?.value.number else { return nil }
        return computed("改善率", explanation: "計画策定時の値から目標までの減少のうち、実績で減った割合") { result in
            guard let aim = result.target?.value.number, let reached = result.actual?.value.number,
                base > aim
            else { return nil }
            return (base - reached).percent(of: base - aim).map(RateText.words)
        }
    }

    private func computed(
        _ name: String, explanation: String?, words: (YearResult) -> String?
    ) -> FigureStrip.Row? {
        var isEmpty = true
        let row = row(name, explanation: explanation, baseline: .uncomputed) { result in
            guard let words = words(result) else { return .uncomputed }
            isEmpty = false
            return FigureStrip.Cell(words)
        }
        return isEmpty ? nil : row
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
