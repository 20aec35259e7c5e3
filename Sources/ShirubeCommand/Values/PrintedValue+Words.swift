internal import Diagnostics
internal import JapaneseText
internal import PlanLoading
internal import PlanModel

extension PrintedValue.Figure {
    /// Which figure it is: 「令和5年度の目標」, `target of FY2023`.
    var words: LocalizedText {
        switch self {
        case .term: LocalizedText(ja: "計画期間全体の目標", en: "target of the whole term")
        case .baseline(let year): Self.words("基準値", "baseline", year)
        case .target(let year): Self.words("目標", "target", year)
        case .actual(let year): Self.words("実績", "actual", year)
        case .revised(let year): Self.words("改定前の値", "value before a revision", year)
        }
    }

    private static func words(
        _ japanese: String, _ english: String, _ year: FiscalYear
    ) -> LocalizedText {
        LocalizedText(
            ja: "\(year.japanese)の\(japanese)", en: "\(english) of FY\(year.startingYear)")
    }

    /// The kind of figure for programs.
    var code: String {
        switch self {
        case .term: "term"
        case .baseline: "baseline"
        case .target: "target"
        case .actual: "actual"
        case .revised: "revised"
        }
    }

    /// The fiscal year, if the figure belongs to one.
    var year: FiscalYear? {
        switch self {
        case .term: nil
        case .baseline(let year), .target(let year), .actual(let year), .revised(let year): year
        }
    }
}

extension PrintedValue {
    /// What the words were taken for: 「数値 1,264件の減少」, `state doing, partial`.
    var understanding: LocalizedText {
        switch reading {
        case .value(.quantity(let quantity)): quantity.words(unit: unit)
        case .value(.tendency(let direction)):
            LocalizedText(ja: "向き \(direction.japanese)", en: "direction \(direction.rawValue)")
        case .value(.state(let progress)): progress.words
        case .value(.absent(let reason)):
            LocalizedText(ja: "値なし \(reason.japanese)", en: "no value: \(reason.rawValue)")
        case .notUnderstood(let reason):
            LocalizedText(
                ja: "読み取れません（\(reason.japanese)）", en: "not understood: \(reason.english)")
        }
    }
}

extension Quantity {
    fileprivate func words(unit: String) -> LocalizedText {
        let amount = "\(number.grouped)\(unit)"
        let sense = comparator.map { ("、\($0.japanese)", ", \($0.rawValue)") } ?? ("", "")
        let change = isChange ? ("、増減", ", change") : ("", "")
        return LocalizedText(
            ja: "数値 \(amount)\(sense.0)\(change.0)", en: "number \(amount)\(sense.1)\(change.1)")
    }
}

extension Progress {
    fileprivate var words: LocalizedText {
        LocalizedText(
            ja: "状態 \(stage.japanese)\(isPartial ? "（一部）" : "")",
            en: "state \(stage.rawValue)\(isPartial ? ", partial" : "")")
    }
}
