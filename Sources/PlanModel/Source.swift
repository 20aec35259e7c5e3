package import JapaneseText

/// A document that figures and names were taken from (出典).
package struct Source: Sendable, Hashable {
    /// Its name within the plan.
    package let id: SourceID
    /// The title of the document with its edition.
    package let title: String
    /// The part that holds the facts: a chapter, table or page.
    package let part: String?
    /// Who published it.
    package let publisher: String
    /// The day of publication, when the document states it.
    package let published: CalendarDate?
    /// Where it can be read, `https`, when known.
    package let address: String?

    /// A document whose fields have been checked.
    package init(
        id: SourceID, title: String, part: String?, publisher: String, published: CalendarDate?,
        address: String?
    ) {
        self.id = id
        self.title = title
        self.part = part
        self.publisher = publisher
        self.published = published
        self.address = address
    }
}
