/// A month of a Gregorian year, such as March 2021 (令和3年3月).
package struct YearMonth: Sendable, Hashable, Comparable {
    /// The Gregorian year.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int

    /// A month that exists; whoever reads one from a document uses ``init(reading:)``.
    package init(year: Int, month: Int) {
        precondition((1...12).contains(month))
        self.year = year
        self.month = month
    }

    /// The first day.
    package var firstDay: CalendarDate { CalendarDate(year: year, month: month, day: 1) }

    /// The last day.
    package var lastDay: CalendarDate {
        CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year))
    }

    /// The fiscal year that contains the month: 令和3年3月 lies in 令和2年度.
    package var fiscalYear: FiscalYear { FiscalYear(containing: firstDay) }

    /// The month as ISO 8601 writes it: `2021-03`.
    package var iso8601: String { String(firstDay.iso8601.prefix(7)) }

    /// The month for readers: 「令和3年3月」.
    package var japanese: String { firstDay.japaneseMonth }

    /// Whether the first stands before the second.
    package static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
