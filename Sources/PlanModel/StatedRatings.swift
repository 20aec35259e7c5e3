package import JapaneseText

/// How many measures got which grade in a year, as the document itself counts (評価の集計).
package struct StatedRatings: Sendable, Hashable {
    /// The fiscal year.
    package let year: FiscalYear
    /// The position of the element whose measures are counted; `nil` for all of the plan.
    package let element: Int?
    /// The counts, at the positions of the grades; `nil` where the document gives none.
    package let counts: [Int?]
    /// The percentages, at the positions of the grades; `nil` where the document gives none.
    package let percentages: [Int?]
    /// The document that states it.
    package let source: SourceID
    /// Where in that part of the document it stands.
    package let place: String?

    /// Counts as the document states them.
    package init(
        year: FiscalYear, element: Int?, counts: [Int?], percentages: [Int?], source: SourceID,
        place: String?
    ) {
        self.year = year
        self.element = element
        self.counts = counts
        self.percentages = percentages
        self.source = source
        self.place = place
    }
}
