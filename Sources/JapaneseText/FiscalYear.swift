/// A fiscal year (年度), from 1 April to 31 March of the next calendar year.
///
/// A fiscal year is named after the era of most of its days: 2019 is 令和元年度.
package struct FiscalYear: Sendable, Hashable, Comparable {
    /// The Gregorian year in which it begins.
    package let startingYear: Int

    /// The fiscal year that begins in April of a Gregorian year.
    package init(startingIn year: Int) {
        startingYear = year
    }

    /// The fiscal year in which a day lies.
    package init(containing date: CalendarDate) {
        startingYear = date.month >= 4 ? date.year : date.year - 1
    }

    /// The next fiscal year.
    package var next: FiscalYear { FiscalYear(startingIn: startingYear + 1) }

    /// The fiscal year before this one.
    package var previous: FiscalYear { FiscalYear(startingIn: startingYear - 1) }

    /// 1 April, the first day.
    package var firstDay: CalendarDate {
        CalendarDate(year: startingYear, month: 4, day: 1)
    }

    /// 31 March, the last day.
    package var lastDay: CalendarDate {
        CalendarDate(year: startingYear + 1, month: 3, day: 31)
    }

    /// Whether both are the same year.
    ///
    /// Years are looked up all the time, and the `==` of `Strideable` would ask for the distance
    /// by a generic call.
    @inlinable
    package static func == (left: FiscalYear, right: FiscalYear) -> Bool {
        left.startingYear == right.startingYear
    }

    /// Whether the first stands before the second.
    @inlinable
    package static func < (left: FiscalYear, right: FiscalYear) -> Bool {
        left.startingYear < right.startingYear
    }
}

extension FiscalYear: Strideable {
    /// How many years lie between.
    package func distance(to other: FiscalYear) -> Int { other.startingYear - startingYear }

    /// The fiscal year so many years later.
    package func advanced(by years: Int) -> FiscalYear {
        FiscalYear(startingIn: startingYear + years)
    }
}
