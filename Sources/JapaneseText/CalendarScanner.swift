/// Reads one year, month or day from the beginning of a text.
struct CalendarScanner {
    private(set) var cursor: ScalarCursor

    init(_ cursor: ScalarCursor) {
        self.cursor = cursor
    }

    mutating func point() throws(CalendarProblem) -> CalendarPoint {
        if cursor.take(word: "FY") || cursor.take(word: "fy") {
            return try fiscalYear(gregorianYear(), of: nil)
        }
        guard let era = try takeEra() else { return try point(after: try gregorianYear(), of: nil) }
        guard let number = cursor.take("元") ? 1 : takeNumber() else { throw .unrecognised }
        let year = try self.year(number, of: era)
        try checkGregorianYear(is: year)
        return try point(after: year, of: era)
    }

    /// Reads what follows a year: 年度, 年, a month and a day, or nothing.
    private mutating func point(
        after year: Int, of era: Era?
    ) throws(CalendarProblem) -> CalendarPoint {
        if cursor.take("年") {
            if cursor.take("度") { return try fiscalYear(year, of: era) }
            if era != nil { try checkGregorianYear(is: year) }
            return try monthAndDay(of: year, era: era) ?? .calendarYear(year)
        }
        return try punctuatedMonthAndDay(of: year, era: era) ?? .year(year)
    }

    private mutating func fiscalYear(
        _ year: Int, of era: Era?
    ) throws(CalendarProblem) -> CalendarPoint {
        if era != nil { try checkGregorianYear(is: year) }
        return .fiscalYear(FiscalYear(startingIn: year))
    }

    /// 「3月」 or 「3月31日」.
    private mutating func monthAndDay(
        of year: Int, era: Era?
    ) throws(CalendarProblem) -> CalendarPoint? {
        let start = cursor.position
        guard let number = takeNumber(), cursor.take("月") else {
            cursor.move(to: start)
            return nil
        }
        let month = try month(number, of: year)
        let afterMonth = cursor.position
        guard let day = takeNumber(), cursor.take("日") else {
            cursor.move(to: afterMonth)
            return .month(try checked(month, in: era))
        }
        return .day(try date(day, in: month, era: era))
    }

    /// `.3` or `.3.31`, with one of `.`, `/` and `-` throughout.
    private mutating func punctuatedMonthAndDay(
        of year: Int, era: Era?
    ) throws(CalendarProblem) -> CalendarPoint? {
        let start = cursor.position
        guard let mark = takeMark(), let number = takeNumber() else {
            cursor.move(to: start)
            return nil
        }
        let month = try month(number, of: year)
        let afterMonth = cursor.position
        guard takeMark() == mark, let day = takeNumber() else {
            cursor.move(to: afterMonth)
            return .month(try checked(month, in: era))
        }
        return .day(try date(day, in: month, era: era))
    }
}

extension CalendarScanner {
    private static let years = 1868...2199

    private mutating func gregorianYear() throws(CalendarProblem) -> Int {
        guard let year = takeNumber() else { throw .unrecognised }
        guard Self.years.contains(year) else { throw .yearOutOfRange(year) }
        return year
    }

    private func year(_ number: Int, of era: Era) throws(CalendarProblem) -> Int {
        let last = era.lastYear
        guard number >= 1, number <= last ?? .max else {
            throw .yearOutsideEra(era, year: number, last: last)
        }
        let year = era.firstYear + number - 1
        guard Self.years.contains(year) else { throw .yearOutOfRange(year) }
        return year
    }

    /// Reads 「（2021）」 or 「（2021年度）」, if it is there.
    private mutating func checkGregorianYear(is year: Int) throws(CalendarProblem) {
        let start = cursor.position
        guard cursor.take("(") || cursor.take("（"), let gregorian = takeNumber() else {
            cursor.move(to: start)
            return
        }
        if cursor.take("年") { _ = cursor.take("度") }
        guard cursor.take(")") || cursor.take("）") else {
            cursor.move(to: start)
            return
        }
        guard gregorian == year else {
            throw .yearsDisagree(fromEra: year, gregorian: gregorian)
        }
    }

    private func month(_ number: Int, of year: Int) throws(CalendarProblem) -> YearMonth {
        guard (1...12).contains(number) else { throw .noSuchMonth(number) }
        return YearMonth(year: year, month: number)
    }

    /// The month, if any day of it lies in the era.
    private func checked(_ month: YearMonth, in era: Era?) throws(CalendarProblem) -> YearMonth {
        guard let era else { return month }
        guard month.lastDay >= era.firstDay else {
            throw .outsideEra(era, date: month.lastDay)
        }
        guard era.lastDay.map({ month.firstDay <= $0 }) ?? true else {
            throw .outsideEra(era, date: month.firstDay)
        }
        return month
    }

    private func date(
        _ day: Int, in month: YearMonth, era: Era?
    ) throws(CalendarProblem) -> CalendarDate {
        guard let date = CalendarDate(checking: month.year, month: month.month, day: day) else {
            throw .noSuchDay(day, in: month)
        }
        guard let era else { return date }
        guard date >= era.firstDay, era.lastDay.map({ date <= $0 }) ?? true else {
            throw .outsideEra(era, date: date)
        }
        return date
    }
}

extension CalendarScanner {
    /// Takes 「令和」, 「㋿」 or `R`; `nil` when the text begins with a digit.
    ///
    /// A name of one or two scalars before a number was meant as an era.
    private mutating func takeEra() throws(CalendarProblem) -> Era? {
        let start = cursor.position
        guard let first = takeLetter() else { return nil }
        let second = takeLetter()
        guard takeLetter() == nil, cursor.scalar != nil else { throw .unrecognised }
        if let era = Era(first, second) { return era }
        throw .unknownEra(cursor.text(start..<cursor.position))
    }

    private mutating func takeLetter() -> Unicode.Scalar? {
        guard let scalar = cursor.scalar, cursor.digit == nil, scalar != "元" else { return nil }
        cursor.advance()
        return scalar
    }

    private mutating func takeNumber() -> Int? {
        var value: Int?
        while let digit = cursor.digit {
            value = min((value ?? 0) * 10 + digit, 999_999_999)
            cursor.advance()
        }
        return value
    }

    private mutating func takeMark() -> Unicode.Scalar? {
        guard let mark = cursor.scalar.map(FullWidth.narrowed), ".-/".unicodeScalars.contains(mark)
        else { return nil }
        cursor.advance()
        return mark
    }
}
