import JapaneseText

/// The Japanese names of fiscal years, made once: a table of observations needs them by the
/// hundred thousand.
enum EraNames {
    private static let years = 1989...2100
    private static let names = years.map { FiscalYear(startingIn: $0).japanese }

    /// 「令和4年度」.
    static func name(of year: FiscalYear) -> String {
        guard years.contains(year.startingYear) else { return year.japanese }
        return names[year.startingYear - years.lowerBound]
    }
}
