/// A day of the Gregorian calendar, without time or zone.
package struct CalendarDate: Sendable, Hashable, Comparable {
    /// The Gregorian year.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// A day that exists; whoever reads one from a document checks it with ``init(checking:month:day:)``.
    package init(year: Int, month: Int, day: Int) {
        precondition(
            (1...12).contains(month) && (1...Self.days(in: month, of: year)).contains(day))
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day, or `nil` when the calendar has none: 30 February, month 13.
    package init?(checking year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// How many days a month has.
    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// The day as RFC 3339 and GIF DS-441 write it: `2024-01-31`.
    package var iso8601: String {
        DigitWriter.text { writer in
            writer.write(UInt64(day), width: 2)
            writer.write("-")
            writer.write(UInt64(month), width: 2)
            writer.write("-")
            writer.write(UInt64(year.magnitude), width: 4)
        }
    }

    /// The day for readers: 「令和6年1月31日」.
    package var japanese: String { "\(japaneseYear)\(month)月\(day)日" }

    /// The month for readers: 「令和3年3月」.
    package var japaneseMonth: String { "\(japaneseYear)\(month)月" }

    private var japaneseYear: String {
        let era = Era.allCases.last { $0.firstDay <= self } ?? .meiji
        let number = year - era.firstYear + 1
        return "\(era.rawValue)\(number == 1 ? "元" : String(number))年"
    }

    /// Whether the first stands before the second.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
