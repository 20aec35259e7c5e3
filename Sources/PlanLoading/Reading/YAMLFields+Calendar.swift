internal import Diagnostics
internal import JapaneseText
internal import YAMLReading

extension YAMLFields {
    /// A fiscal year that must be there.
    mutating func fiscalYear(_ key: String) -> Located<FiscalYear>? {
        read(text(key)) { text throws(CalendarProblem) in try FiscalYear(reading: text) }
    }

    /// A fiscal year that may be absent.
    mutating func optionalFiscalYear(_ key: String) -> Located<FiscalYear>? {
        read(optionalText(key)) { text throws(CalendarProblem) in try FiscalYear(reading: text) }
    }

    /// Fiscal years, in the order written; none when the key is absent.
    mutating func fiscalYears(_ key: String) -> [Located<FiscalYear>] {
        texts(key).compactMap { text in
            read(text) { text throws(CalendarProblem) in try FiscalYear(reading: text) }
        }
    }

    /// A month that may be absent.
    mutating func optionalMonth(_ key: String) -> Located<YearMonth>? {
        read(optionalText(key)) { text throws(CalendarProblem) in try YearMonth(reading: text) }
    }

    /// A day that must be there.
    mutating func date(_ key: String) -> Located<CalendarDate>? {
        read(text(key)) { text throws(CalendarProblem) in try CalendarDate(reading: text) }
    }

    /// A day that may be absent.
    mutating func optionalDate(_ key: String) -> Located<CalendarDate>? {
        read(optionalText(key)) { text throws(CalendarProblem) in try CalendarDate(reading: text) }
    }

    private mutating func read<Point>(
        _ written: Located<String>?, _ reading: (String) throws(CalendarProblem) -> Point
    ) -> Located<Point>? {
        guard let written else { return nil }
        do throws(CalendarProblem) {
            return Located(try reading(written.value), at: written.location)
        } catch {
            diagnostics.append(.date(written, error))
            return nil
        }
    }
}
