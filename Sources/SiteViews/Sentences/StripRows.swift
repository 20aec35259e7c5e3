import JapaneseText
import PlanEvaluation
import PlanModel

/// The rows of the table under a chart.
struct StripRows {
    private let direction: Direction
    private let baseline: Observation?
    private let results: [YearResult]

    /// The rows of an indicator, with a first cell for its baseline if there is one.
    init(_ evaluated: EvaluatedIndicator) {
        direction = evaluated.indicator.direction
        baseline = evaluated.indicator.baseline
        results = evaluated.years
    }

    /// 目標, 実績, and what can be computed from both; a row in which nothing can is left out.
    var rows: [FigureStrip.Row] {
        var rows = [targets, actuals]
        switch direction {
        case .increase: rows.append(ifAny: rates)
        case .maintain: rows.append(ifAny: differences)
        case .decrease:
            rows.append(ifAny: differences)
            rows.append(ifAny: improvements)
        case .state: break
        }
        return rows
    }

    private var targets: FigureStrip.Row {
        row("目標", baseline: FigureStrip.Cell(.noTarget)) { index in
            FigureStrip.Cell(results[index].target?.value, none: .noTarget, unstated: .noTarget)
        }
    }

    private var actuals: FigureStrip.Row {
        let first = FigureStrip.Cell(baseline?.value, none: .notStated, unstated: .notStated)
        return row("実績", baseline: first) { index in
            FigureStrip.Cell(
                results[index].actual?.value, none: results[index].absence, unstated: .notStated,
                .strong)
        }
    }

    private var rates: FigureStrip.Row? {
        computed("達成率", "達成率は実績÷目標×100（小数第2位を四捨五入）。") { results[$0].rate.map(RateText.words) }
    }

    private var differences: FigureStrip.Row? {
        computed("差", "差は実績から目標を引いた値。") { index in
            results[index].difference.map(Self.signed)
        }
    }

    /// How much of the way down from the baseline to the target was gone, where there is a way.
    private var improvements: FigureStrip.Row? {
        guard let base = baseline?.value.number else { return nil }
        let explanation = "改善率は、計画策定時の値から目標まで減らす幅のうち、実績で減った割合（小数第2位を四捨五入）。"
        return computed("改善率", explanation) { index in
            guard let aim = results[index].aim, let reached = results[index].reached, base > aim
            else { return nil }
            return (base - reached).percent(of: base - aim).map(RateText.words)
        }
    }

    private func computed(
        _ name: String, _ explanation: String, words: (Int) -> String?
    ) -> FigureStrip.Row? {
        var isEmpty = true
        let row = row(name, explanation: explanation, baseline: .uncomputed) { index in
            guard let words = words(index) else { return .uncomputed }
            isEmpty = false
            return FigureStrip.Cell(words)
        }
        return isEmpty ? nil : row
    }

    private func row(
        _ name: String, explanation: String? = nil, baseline first: FigureStrip.Cell,
        cell: (Int) -> FigureStrip.Cell
    ) -> FigureStrip.Row {
        var cells: [FigureStrip.Cell] = []
        cells.reserveCapacity(results.count + 1)
        if baseline != nil { cells.append(first) }
        for index in results.indices { cells.append(cell(index)) }
        return FigureStrip.Row(name: name, explanation: explanation, cells: cells)
    }

    /// A difference with its sign: 「+3」, 「−2」, 「±0」.
    private static func signed(_ number: DecimalNumber) -> String {
        if number == .zero { return "±0" }
        return (number > .zero ? "+" : "−") + number.magnitude.grouped
    }
}

extension [FigureStrip.Row] {
    fileprivate mutating func append(ifAny row: FigureStrip.Row?) {
        if let row { append(row) }
    }
}

extension FigureStrip.Cell {
    /// A value in the few characters that a strip has: numbers without their unit.
    fileprivate init(
        _ value: Value?, none: AbsenceWords, unstated: AbsenceWords,
        _ emphasis: FigureStrip.Emphasis = .plain
    ) {
        switch value?.meaning {
        case nil:
            self.init(none)
        case .quantity(let quantity):
            self.init(Self.words(quantity), emphasis)
        case .tendency, .state:
            self.init(PrintedWords.inLine(value?.printed ?? ""), emphasis)
        case .absent(let reason):
            self.init(AbsenceWords(reason, printed: value?.printed ?? "", none: unstated))
        }
    }

    private static func words(_ quantity: Quantity) -> String {
        if quantity.isChange { return quantity.number.signed("") }
        let number = quantity.number.grouped
        switch quantity.comparator {
        case nil: return number
        case .about: return "約" + number
        case .some(let comparator): return number + comparator.words
        }
    }
}
