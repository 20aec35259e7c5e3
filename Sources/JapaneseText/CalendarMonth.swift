/// A month of the Gregorian calendar.
package struct CalendarMonth: Sendable, Hashable, Comparable {
    /// The Gregorian year.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int

    /// A month that exists.
    package init(year: Int, month: Int) {
        precondition((1...12).contains(month))
        self.year = year
        self.month = month
    }

    /// Its first day.
    package var firstDay: CalendarDate { CalendarDate(year: year, month: month, day: 1) }

    /// Its last day.
    package var lastDay: CalendarDate {
        CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year))
    }

    /// The fiscal year that it lies in: 令和3年3月 lies in 令和2年度.
    package var fiscalYear: FiscalYear { FiscalYear(containing: firstDay) }

    /// The month for readers: 「令和3年3月」.
    package var japanese: String { firstDay.japaneseMonth }

    package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
