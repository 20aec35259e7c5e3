import JapaneseText
import SVGCharts

/// The heads of the columns under charts, spelled once for all indicators.
enum YearHeadings {
    /// 「令和3」「年度」 with 「2021」.
    static func heading(of year: FiscalYear) -> SlotHeading {
        guard range.contains(year.startingYear) else { return spelled(year) }
        return known[year.startingYear - range.lowerBound]
    }

    private static let range = 1989...2099
    private static let known = range.map { spelled(FiscalYear(startingIn: $0)) }

    private static func spelled(_ year: FiscalYear) -> SlotHeading {
        let (era, number) = year.eraYear
        return SlotHeading(
            start: era.rawValue + (number == 1 ? "元" : String(number)), end: "年度",
            note: String(year.startingYear))
    }
}
