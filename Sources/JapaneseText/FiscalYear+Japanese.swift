extension FiscalYear {
    /// The era that the year is named after and its number in that era, such as 令和 and 4.
    package var eraYear: (era: Era, year: Int) {
        let era = Era.allCases.last { $0.firstYear <= startingYear } ?? .meiji
        return (era, startingYear - era.firstYear + 1)
    }

    /// The name for readers: 「令和4年度」, with 「令和元年度」 for the first.
    package var japanese: String {
        let (era, year) = eraYear
        return "\(era.rawValue)\(year == 1 ? "元" : String(year))年度"
    }

    /// The name with the Gregorian year, as every page shows it first: 「令和4年度（2022年度）」.
    package var japaneseWithGregorian: String { "\(japanese)（\(startingYear)年度）" }

    /// The short name for narrow heads: `R4`.
    package var short: String {
        let (era, year) = eraYear
        return "\(era.letter)\(year)"
    }
}
