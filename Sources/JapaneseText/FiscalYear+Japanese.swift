extension FiscalYear {
    /// The era that the year is named after and its number in that era, such as 令和 and 4.
    package var eraYear: (era: Era, year: Int) {
        let era = Era.allCases.last { $0.firstYear <= startingYear } ?? .meiji
        return (era, startingYear - era.firstYear + 1)
    }

    /// The name for readers: 「令和4年度」, with 「令和元年度」 for the first.
    package var japanese: String { names.japanese }

    /// The name with the Gregorian year, as every page shows it first: 「令和4年度（2022年度）」.
    package var japaneseWithGregorian: String { names.withGregorian }

    /// The short name for narrow heads: `R4`.
    package var short: String { names.short }

    private typealias Names = (japanese: String, withGregorian: String, short: String)

    /// The names of the years that documents speak of, made once: a page shows dozens.
    private static let known: [Names] = knownYears.map { spelled(FiscalYear(startingIn: $0)) }
    private static let knownYears = 1868...2199

    private var names: Names {
        guard Self.knownYears.contains(startingYear) else { return Self.spelled(self) }
        return Self.known[startingYear - Self.knownYears.lowerBound]
    }

    private static func spelled(_ year: FiscalYear) -> Names {
        let (era, number) = year.eraYear
        let japanese = "\(era.rawValue)\(number == 1 ? "元" : String(number))年度"
        return (
            japanese: japanese, withGregorian: "\(japanese)（\(year.startingYear)年度）",
            short: "\(era.letter)\(number)"
        )
    }
}
