package import JapaneseText

/// One figure of an indicator: a baseline, a target or an actual (基準値, 目標値, 実績値).
package struct Observation: Sendable, Hashable {
    /// The fiscal year it belongs to.
    package let year: FiscalYear
    /// The month it was taken, when the document states one: 「令和3年3月」.
    package let month: YearMonth?
    /// The words and their meaning.
    package let value: Value
    /// The document that states it.
    package let source: SourceID
    /// The day it was published, when known.
    package let published: CalendarDate?
    /// How often it has been revised since it was first published.
    package let revision: Int
    /// Why it differs, or how it is to be read.
    package let remarks: String?
    /// Where in that part of the document it stands, if not where its indicator does.
    package let place: String?
    /// The values it had before, oldest first.
    package let revisions: [Revision]

    /// A figure whose year and value have been checked.
    package init(
        year: FiscalYear, month: YearMonth? = nil, value: Value, source: SourceID,
        published: CalendarDate? = nil, revision: Int = 0, remarks: String? = nil,
        place: String? = nil, revisions: [Revision] = []
    ) {
        self.year = year
        self.month = month
        self.value = value
        self.source = source
        self.published = published
        self.revision = revision
        self.remarks = remarks
        self.place = place
        self.revisions = revisions
    }
}
