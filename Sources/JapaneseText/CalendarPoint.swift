/// A year, month or day as a document names it, no more precise than it is written.
package enum CalendarPoint: Sendable, Hashable {
    /// 「令和3年度」, 「2021年度」, `FY2021`.
    case fiscalYear(FiscalYear)
    /// 「令和3年」: January to December 2021.
    case calendarYear(Int)
    /// 「令和3」, `R3`, `2021`: a year that does not say whether it is a fiscal year.
    case year(Int)
    /// 「令和3年3月」, `R3.3`, `2021-03`.
    case month(YearMonth)
    /// 「令和6年1月31日」, `R6.1.31`, `2024-01-31`.
    case day(CalendarDate)

    /// The point that the whole text names.
    ///
    /// Full-width digits and letters are understood. A Gregorian year in parentheses may follow
    /// the year of an era, 「令和３（2021）年度」, and must agree with it.
    @inlinable package init(reading text: some StringProtocol) throws(CalendarProblem) {
        var rest = Substring(text)
        self = try CalendarPoint.take(from: &rest)
        guard rest.isEmpty else { throw .unrecognised }
    }

    /// Takes the point off the beginning of a text and leaves the rest, such as 「時点」.
    package static func take(from text: inout Substring) throws(CalendarProblem) -> CalendarPoint {
        let point = try ScalarCursor.take(from: &text) { cursor in
            Result { () throws(CalendarProblem) in
                var scanner = CalendarScanner(cursor)
                return (try scanner.point(), scanner.cursor.position)
            }
        }
        guard let point else { throw .unrecognised }
        return point
    }
}

extension FiscalYear {
    /// The fiscal year of 「令和3年度」, 「令和元年度」, `R3`, 「2021年度」, `FY2021` or `2021`.
    @inlinable package init(reading text: some StringProtocol) throws(CalendarProblem) {
        switch try CalendarPoint(reading: text) {
        case .fiscalYear(let year): self = year
        case .year(let year): self.init(startingIn: year)
        case .calendarYear(let year): throw .calendarYear(year)
        case .month(let month): throw .month(month)
        case .day(let day): throw .day(day)
        }
    }
}

extension YearMonth {
    /// The month of 「令和3年3月」, 「2021年3月」, `R3.3` or `2021-03`.
    @inlinable package init(reading text: some StringProtocol) throws(CalendarProblem) {
        switch try CalendarPoint(reading: text) {
        case .month(let month): self = month
        case .day(let day): throw .day(day)
        default: throw .unrecognised
        }
    }
}

extension CalendarDate {
    /// The day of 「令和6年1月31日」, `R6.1.31`, `2024-01-31` or `2024/1/31`.
    @inlinable package init(reading text: some StringProtocol) throws(CalendarProblem) {
        switch try CalendarPoint(reading: text) {
        case .day(let day): self = day
        case .month(let month): throw .month(month)
        default: throw .unrecognised
        }
    }
}
