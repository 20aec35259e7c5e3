package import JapaneseText

/// A value that a figure had before it was revised or corrected (改定・訂正).
package struct Revision: Sendable, Hashable {
    /// The words of the value that no longer holds.
    package let printed: String
    /// The day on which it was replaced.
    package let date: CalendarDate
    /// Why it was replaced.
    package let reason: String

    /// The value that no longer holds, and why.
    package init(printed: String, date: CalendarDate, reason: String) {
        self.printed = printed
        self.date = date
        self.reason = reason
    }
}
