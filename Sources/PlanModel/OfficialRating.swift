package import JapaneseText

/// The grade that the ward itself gave to an element for a year (評語).
package struct OfficialRating: Sendable, Hashable {
    /// The position of the element in ``Plan/elements``.
    package let element: Int
    /// The fiscal year.
    package let year: FiscalYear
    /// The position of the grade in ``RatingScheme/grades``.
    package let grade: Int
    /// The words as the document prints them.
    package let printed: String
    /// The document that states it.
    package let source: SourceID
    /// Where in that part of the document it stands.
    package let place: String?
    /// What is said about it.
    package let remarks: String?

    /// A rating whose element and grade have been found.
    package init(
        element: Int, year: FiscalYear, grade: Int, printed: String, source: SourceID,
        place: String? = nil, remarks: String? = nil
    ) {
        self.element = element
        self.year = year
        self.grade = grade
        self.printed = printed
        self.source = source
        self.place = place
        self.remarks = remarks
    }
}
