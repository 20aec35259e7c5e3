package import Diagnostics

/// A piece of text as an official wrote it, with what it is and where it stands.
package struct TextFragment: Sendable {
    /// The words.
    package let text: String
    /// What they are.
    package let kind: Kind
    /// Where they begin.
    package let location: SourceLocation
    /// The key or column that they stand under: `title`, `summary`, 「実績値」; none for a page.
    package let key: String?
    /// The id of what they are about, such as that of an element or indicator.
    package let about: String?

    /// What a text is, by which some rules hold for it and others do not.
    package enum Kind: Sendable, Hashable {
        /// A name or a value as the document prints it: what it says is a fact.
        case printed
        /// Our own words.
        case prose
        /// Our own words, in Markdown.
        case markdown
    }

    /// A text that stands at a place.
    package init(
        _ text: String, kind: Kind, at location: SourceLocation, key: String? = nil,
        about: String? = nil
    ) {
        self.text = text
        self.kind = kind
        self.location = location
        self.key = key
        self.about = about
    }
}
