package import Markup

/// A Markdown text made into a part of a page.
package struct MarkdownDocument: Sendable, Hashable {
    /// The HTML.
    package let markup: Markup
    /// The headings in the order of the text, for a table of contents.
    package let headings: [MarkdownHeading]

    /// Nothing written.
    static let empty = MarkdownDocument(markup: .empty, headings: [])
}

/// A heading (見出し) of a Markdown text.
package struct MarkdownHeading: Sendable, Hashable {
    /// The level in the page, from 1 to 6.
    package let level: Int
    /// The id in the page, prefix included; it is not escaped for a URL.
    package let identifier: String
    /// The words without markup; not escaped.
    package let text: String
}
