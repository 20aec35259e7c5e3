/// Why a text is not the year, month or day that was asked for.
package enum CalendarProblem: Error, Sendable, Hashable {
    /// The text has none of the forms of a year, a month or a day.
    case unrecognised
    /// The word before the number is no era since Meiji.
    case unknownEra(String)
    /// The era had no such year, as 平成40年; `last` is the last it had, `nil` for the present era.
    case yearOutsideEra(Era, year: Int, last: Int?)
    /// The day or month came before the era began or after it ended, as 平成31年5月 and 令和元年4月.
    case outsideEra(Era, date: CalendarDate)
    /// The year is not from 1868 to 2199.
    case yearOutOfRange(Int)
    /// The year of the era and the Gregorian year beside it differ, as 令和3（2020）年度.
    case yearsDisagree(fromEra: Int, gregorian: Int)
    /// There is no such month.
    case noSuchMonth(Int)
    /// The month of the year has no such day.
    case noSuchDay(Int, in: YearMonth)
    /// A calendar year (令和3年) stands where another precision was asked for.
    case calendarYear(Int)
    /// A month (令和3年3月) stands where another precision was asked for.
    case month(YearMonth)
    /// A day stands where another precision was asked for.
    case day(CalendarDate)
}
