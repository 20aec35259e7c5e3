/// What is planned for the whole term of a plan (計画期間の事業量): 「計30シナリオ以上」 in three years.
package struct TermTarget: Sendable, Hashable {
    /// The words and their meaning.
    package let value: Value
    /// The document that states it.
    package let source: SourceID
    /// Where in that part of the document it stands.
    package let place: String?
    /// How it is to be read.
    package let remarks: String?

    /// A target whose value has been checked.
    package init(value: Value, source: SourceID, place: String? = nil, remarks: String? = nil) {
        self.value = value
        self.source = source
        self.place = place
        self.remarks = remarks
    }
}
