/// A term that a document explains (用語).
package struct GlossaryTerm: Sendable, Hashable {
    /// The term as printed.
    package let term: String
    /// How it is read, in kana.
    package let reading: String
    /// What it means, in our own words.
    package let meaning: String
    /// Where the document explains it: 「脚注6」.
    package let place: String?

    /// A term with its reading and meaning.
    package init(term: String, reading: String, meaning: String, place: String?) {
        self.term = term
        self.reading = reading
        self.meaning = meaning
        self.place = place
    }
}
