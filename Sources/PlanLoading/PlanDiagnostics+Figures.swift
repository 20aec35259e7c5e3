internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func value(
        _ written: Located<String>, _ problem: ValueProblem, unit: Located<String>?
    ) -> Diagnostic {
        if case .unitDiffers(let found) = problem {
            return unitDiffers(written, found: found, unit: unit)
        }
        return Diagnostic(
            .planValue,
            LocalizedText(
                ja: "値『\(written.value)』を読み取れません: \(problem.reason.japanese)",
                en: "The value '\(written.value)' cannot be understood: \(problem.reason.english)"),
            at: written.location, found: written.value, help: problem.help)
    }

    private static func unitDiffers(
        _ written: Located<String>, found: String, unit: Located<String>?
    ) -> Diagnostic {
        let expected = unit.map { "「\($0.value)」" } ?? "なし"
        return Diagnostic(
            .planUnitDiffers,
            LocalizedText(
                ja: "『\(written.value)』の単位「\(found)」が、指標の単位（\(expected)）と違います",
                en:
                    "The unit '\(found)' of '\(written.value)' is not that of its indicator (\(unit?.value ?? "none"))"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "値か、指標の unit を直してください", en: "Correct the value, or the 'unit' of the indicator"),
            notes: unit.map { unit in
                [Note(LocalizedText(ja: "指標の単位はここです", en: "The unit is here"), at: unit.location)]
            } ?? [])
    }

    static func irregularValue(_ written: Located<String>, readAs tidied: String) -> Diagnostic {
        Diagnostic(
            .planIrregularValue, severity: .note,
            LocalizedText(
                ja: "『\(written.value)』は「\(tidied)」と読みました",
                en: "'\(written.value)' was read as '\(tidied)'"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "半角の数字で、空白を入れずに書くとそのまま使われます",
                en: "Narrow digits without spaces are used as they are"))
    }

    static func targetWithoutValue(_ year: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planValue,
            LocalizedText(
                ja: "『\(year)』の目標値が書かれていません", en: "The target of '\(year)' has no value"),
            at: location, found: year,
            help: LocalizedText(
                ja: "文書が「―」なら ― と書き、欄がなければ行を消してください",
                en: "Write ― if the document does, or remove the line"))
    }

    static func duplicateTarget(
        _ year: Located<FiscalYear>, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .planDuplicateTarget,
            LocalizedText(
                ja: "\(year.value.japanese)の目標値が二つあります",
                en: "FY\(year.value.startingYear) has two targets"),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(ja: "どちらか一方を消してください", en: "Remove one of the two"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func baselineTime(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planBaselineTime,
            LocalizedText(
                ja: "基準値には、年度（year）か月（month）のどちらか一つを書きます",
                en: "A baseline states a fiscal year or a month, and not both"),
            at: location,
            help: LocalizedText(
                ja: "「year: R1」か「month: 令和3年3月」のように書いてください",
                en: "Write 'year: R1' or 'month: 2021-03'"))
    }

    static func negativeRevision(_ revision: Located<Int>) -> Diagnostic {
        Diagnostic(
            .planRevision,
            LocalizedText(
                ja: "改定番号は0から数えます", en: "Revisions count from 0"),
            at: revision.location, found: String(revision.value),
            help: LocalizedText(ja: "初めの値なら行を消してください", en: "Remove the line for a first value"))
    }
}

extension ValueProblem {
    /// Why the words are not a value.
    var reason: LocalizedText {
        switch self {
        case .unitDiffers(let found):
            LocalizedText(
                ja: "単位「\(found)」が指標の単位と違います",
                en: "the unit '\(found)' is not that of the indicator")
        case .notUnderstood:
            LocalizedText(
                ja: "数字でも、決まった語（減少、実施、調査中、― など）でもありません",
                en: "neither a number nor one of the usual words")
        case .numeral(let reason):
            LocalizedText(ja: reason.japanese, en: reason.english)
        case .twoValues:
            LocalizedText(ja: "かっこの中に二つめの値があります", en: "a second value stands in parentheses")
        }
    }

    /// What to write instead.
    fileprivate var help: LocalizedText {
        switch self {
        case .notUnderstood, .unitDiffers:
            LocalizedText(
                ja: "「1,390名」「3割以上」「減少」「調査中」「―」のように、文書のとおりに書いてください",
                en: "Write it as the document prints it: 1,390名, 3割以上, 減少, 調査中, ―")
        case .numeral:
            LocalizedText(
                ja: "「1,390」や「2億3,000万」のように書いてください", en: "Write it like 1,390 or 2億3,000万")
        case .twoValues:
            LocalizedText(
                ja: "値を二つの指標（例: 年間の件数と累計）に分けてください",
                en: "Make two indicators of it, such as one of the year and one of the total")
        }
    }
}
