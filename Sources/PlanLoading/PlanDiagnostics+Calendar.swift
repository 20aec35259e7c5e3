internal import Diagnostics
internal import JapaneseText

extension Diagnostic {
    static func date(_ written: Located<String>, _ problem: CalendarProblem) -> Diagnostic {
        Diagnostic(
            .planDate,
            LocalizedText(
                ja: "『\(written.value)』: \(problem.japanese)",
                en: "'\(written.value)': \(problem.english)"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "年度は「令和3年度」「R3」「2021」、月は「令和3年3月」、日は「2021-03-31」のように書いてください",
                en: "Write a fiscal year as R3 or 2021, a month as 2021-03, a day as 2021-03-31"))
    }

    static func fileYear(
        _ stem: String, at location: SourceLocation, _ problem: CalendarProblem
    ) -> Diagnostic {
        Diagnostic(
            .planDate,
            LocalizedText(
                ja: "ファイル名『\(stem)』から年度が分かりません（\(problem.japanese)）",
                en: "The file name '\(stem)' does not tell a fiscal year (\(problem.english))"),
            at: location, found: stem,
            help: LocalizedText(
                ja: "「2021.csv」のように、年度の始まる西暦で名づけてください",
                en: "Name the file after the year in which the fiscal year begins: 2021.csv"))
    }

    static func periodReversed(
        first: Located<FiscalYear>, last: Located<FiscalYear>
    ) -> Diagnostic {
        Diagnostic(
            .planPeriodReversed,
            LocalizedText(
                ja: "計画期間が\(first.value.japanese)から\(last.value.japanese)までと、逆になっています",
                en:
                    "The period runs backwards, from FY\(first.value.startingYear) to FY\(last.value.startingYear)"
            ),
            at: last.location, found: last.value.japanese,
            help: LocalizedText(ja: "from と to を入れ替えてください", en: "Exchange 'from' and 'to'"),
            notes: [Note(LocalizedText(ja: "始まりはここです", en: "It begins here"), at: first.location)])
    }

    static func yearOutsidePeriod(
        _ year: Located<FiscalYear>, _ period: ClosedRange<FiscalYear>
    ) -> Diagnostic {
        let (first, last) = (period.lowerBound, period.upperBound)
        return Diagnostic(
            .planYearOutsidePeriod,
            LocalizedText(
                ja: "\(year.value.japanese)は計画期間（\(first.japanese)から\(last.japanese)まで）の外です",
                en:
                    "FY\(year.value.startingYear) lies outside the period of the plan (FY\(first.startingYear) to FY\(last.startingYear))"
            ),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(
                ja: "年度を直すか、plan.yaml の period を確かめてください",
                en: "Correct the year, or look at 'period' in plan.yaml"))
    }
}
