package import JapaneseText

/// What a plan wants to have come true by a year (実現イメージ, 目指す姿).
package struct Vision: Sendable, Hashable {
    /// The fiscal year by which it is to be true.
    package let year: FiscalYear
    /// What is to be true then, in our own words.
    package let text: String

    /// An image of a year.
    package init(year: FiscalYear, text: String) {
        self.year = year
        self.text = text
    }
}
