internal import JapaneseText

/// Fiscal years that have been read before: every indicator of a plan names the same few.
struct FiscalYearMemory {
    private var known: [(text: String, year: FiscalYear)] = []

    /// The fiscal year that a text names.
    mutating func year(reading text: String) throws(CalendarProblem) -> FiscalYear {
        if let met = known.first(where: { $0.text == text }) { return met.year }
        let year = try FiscalYear(reading: text)
        if known.count < Self.capacity { known.append((text, year)) }
        return year
    }

    private static let capacity = 16
}
