internal import Diagnostics
internal import JapaneseText

extension Diagnostic {
    static func date(_ written: Located<String>, _ problem: CalendarProblem) -> Diagnostic {
        let reason = problem.reason
        return Diagnostic(
            .planDate,
            LocalizedText(
                ja: "『\(written.value)』: \(reason.japanese)",
                en: "'\(written.value)': \(reason.english)"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "年度は「令和3年度」「R3」「2021」、月は「令和3年3月」、日は「2021-03-31」のように書いてください",
                en: "Write a fiscal year as R3 or 2021, a month as 2021-03, a day as 2021-03-31"))
    }

    static func fileYear(
        _ stem: String, at location: SourceLocation, _ problem: CalendarProblem
    ) -> Diagnostic {
        let reason = problem.reason
        return Diagnostic(
            .planDate,
            LocalizedText(
                ja: "ファイル名『\(stem)』から年度が分かりません（\(reason.japanese)）",
                en: "The file name '\(stem)' does not tell a fiscal year (\(reason.english))"),
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

extension CalendarProblem {
    /// Why a text is not the year, month or day that was asked for.
    fileprivate var reason: LocalizedText {
        switch self {
        case .unrecognised:
            LocalizedText(ja: "年度や日付として読めません", en: "not a year, month or day")
        case .unknownEra(let name):
            LocalizedText(ja: "元号「\(name)」はありません", en: "there is no era '\(name)'")
        case .yearOutsideEra(let era, let year, let last):
            LocalizedText(
                ja: "\(era.rawValue)\(year)年はありません" + (last.map { "（\($0)年まで）" } ?? ""),
                en: "\(era.letter)\(year) does not exist" + (last.map { " (last: \($0))" } ?? ""))
        case .outsideEra(let era, _):
            LocalizedText(
                ja: "その日は\(era.rawValue)ではありません", en: "that day does not lie in era \(era.letter)")
        case .yearOutOfRange(let year):
            LocalizedText(ja: "\(year)年は扱えません", en: "the year \(year) is out of range")
        case .yearsDisagree(let fromEra, let gregorian):
            LocalizedText(
                ja: "元号の年は\(fromEra)年ですが、\(gregorian)年と書かれています",
                en: "the year of the era is \(fromEra), but \(gregorian) is written")
        case .noSuchMonth(let month):
            LocalizedText(ja: "\(month)月はありません", en: "there is no month \(month)")
        case .noSuchDay(let day, let month):
            LocalizedText(
                ja: "\(month.month)月\(day)日はありません", en: "there is no day \(day) in \(month.iso8601)"
            )
        case .calendarYear(let year):
            LocalizedText(
                ja: "年度ではなく年（\(year)年）が書かれています", en: "a calendar year (\(year)), not a fiscal year")
        case .month(let month):
            LocalizedText(
                ja: "月（\(month.japanese)）が書かれています", en: "a month (\(month.iso8601)) is written")
        case .day(let day):
            LocalizedText(
                ja: "日（\(day.japanese)）が書かれています", en: "a day (\(day.iso8601)) is written")
        }
    }
}
