import JapaneseText

/// The names of one fiscal year in the forms that pages need.
struct YearName: Sendable {
    /// The year alone: `2022`, also the value of a `time` element.
    let gregorian: String
    /// The year of the era without 年度: 「令和4」.
    let eraYear: String
    /// 「令和4年度」.
    let japanese: String
    /// 「令和4年度（2022年度）」.
    let full: String

    init(_ year: FiscalYear) {
        gregorian = String(year.startingYear)
        let (era, number) = year.eraYear
        eraYear = "\(era.rawValue)\(number == 1 ? "元" : String(number))"
        japanese = year.japanese
        full = year.japaneseWithGregorian
    }
}

/// The names of all years that a plan speaks of, made once.
struct YearNames: Sendable {
    private let first: FiscalYear
    private let names: [YearName]

    /// The names of all years from the first to the last of some years, which are not none.
    init(_ years: Set<FiscalYear>) {
        guard let first = years.min(), let last = years.max() else {
            preconditionFailure("A plan has at least one year.")
        }
        self.first = first
        names = (first...last).map(YearName.init)
    }

    subscript(year: FiscalYear) -> YearName { names[year.startingYear - first.startingYear] }
}
