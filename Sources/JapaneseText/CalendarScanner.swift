/// Reads one year, month or day from the beginning of a text.
struct CalendarScanner {
    private let scalars: Substring.UnicodeScalarView
    /// Where the part that is not yet read begins.
    private(set) var position: Substring.Index

    init(_ text: Substring) {
        scalars = text.unicodeScalars
        position = scalars.startIndex
    }

    mutating func point() throws(CalendarProblem) -> CalendarPoint {
        if takeWord("FY") || takeWord("fy") { return try fiscalYear(gregorianYear(), of: nil) }
        guard let era = try takeEra() else { return try point(after: try gregorianYear(), of: nil) }
        guard let number = take("元") ? 1 : takeNumber() else { throw .unrecognised }
        let year = try self.year(number, of: era)
        try checkGregorianYear(is: year)
        return try point(after: year, of: era)
    }

    /// Reads what follows a year: 年度, 年, a month and a day, or nothing.
    private mutating func point(
        after year: Int, of era: Era?
    ) throws(CalendarProblem) -> CalendarPoint {
        if take("年") {
            if take("度") { return try fiscalYear(year, of: era) }
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
        let start = position
        guard let number = takeNumber(), take("月") else {
            position = start
            return nil
        }
        let month = try month(number, of: year)
        let afterMonth = position
        guard let day = takeNumber(), take("日") else {
            position = afterMonth
            return .month(try checked(month, in: era))
        }
        return .day(try date(day, in: month, era: era))
    }

    /// `.3` or `.3.31`, with one of `.`, `/` and `-` throughout.
    private mutating func punctuatedMonthAndDay(
        of year: Int, era: Era?
    ) throws(CalendarProblem) -> CalendarPoint? {
        let start = position
        guard let mark = takeMark(), let number = takeNumber() else {
            position = start
            return nil
        }
        let month = try month(number, of: year)
        let afterMonth = position
        guard takeMark() == mark, let day = takeNumber() else {
            position = afterMonth
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
        let start = position
        guard take("(") || take("（"), let gregorian = takeNumber() else {
            position = start
            return
        }
        if take("年") { _ = take("度") }
        guard take(")") || take("）") else {
            position = start
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
        let start = position
        while let scalar = scalar(), FullWidth.digit(scalar) == nil, scalar != "元" { advance() }
        guard position > start else { return nil }
        let name = Substring(scalars[start..<position])
        if let era = Era(named: name) { return era }
        let isEra = position < scalars.endIndex && name.unicodeScalars.count <= 2
        throw isEra ? .unknownEra(String(name)) : .unrecognised
    }

    private mutating func takeNumber() -> Int? {
        var value: Int?
        while let digit = scalar().flatMap(FullWidth.digit) {
            value = min((value ?? 0) * 10 + digit, 999_999_999)
            advance()
        }
        return value
    }

    private mutating func takeMark() -> Unicode.Scalar? {
        guard let mark = scalar().map(FullWidth.narrowed), ".-/".unicodeScalars.contains(mark)
        else { return nil }
        advance()
        return mark
    }

    private mutating func takeWord(_ word: String) -> Bool {
        let start = position
        for wanted in word.unicodeScalars {
            guard let scalar = scalar(), FullWidth.narrowed(scalar) == wanted else {
                position = start
                return false
            }
            advance()
        }
        return true
    }

    private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard scalar() == wanted else { return false }
        advance()
        return true
    }

    private func scalar() -> Unicode.Scalar? {
        position < scalars.endIndex ? scalars[position] : nil
    }

    private mutating func advance() {
        scalars.formIndex(after: &position)
    }
}
