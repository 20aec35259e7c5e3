package import Diagnostics

/// How Markdown becomes part of a page.
package struct MarkdownOptions: Sendable, Hashable {
    /// Whose HTML is written.
    package var style = Style.page
    /// Where the headings of the text stand among those of the page.
    package var headingLevels = HeadingLevels.below(1)
    /// What every id begins with, so that two texts on one page keep apart; may be empty.
    package var identifierPrefix = ""
    /// Ids that the page has already given away, without the prefix.
    package var reservedIdentifiers: Set<String> = []
    /// What the text is about; names its tables and notes where no heading does.
    package var subject = ""
    /// The language of the words that the renderer adds.
    package var language = Language.japanese
    /// Hosts that are the publisher's own, in lower case; links to them are not called external.
    package var ownHosts: Set<String> = []
    /// What becomes of HTML in the Markdown.
    package var rawHTML = RawHTML.omitted
    /// What is more than a text may ask of the machine.
    package var limits = MarkdownLimits()

    /// The options of a text under the main heading of a page.
    package init() {}

    /// Whose HTML is written.
    package enum Style: Sendable {
        /// That of Shirube's pages; ``MarkdownRenderer`` says how it differs.
        case page
        /// That of cmark-gfm's own renderer, to the byte.
        case commonMark
    }

    /// Where the headings of the text stand among those of the page.
    ///
    /// No heading goes deeper than `h6`.
    package enum HeadingLevels: Sendable, Hashable {
        /// The highest heading of the text, be it written `#` or `##`, comes one below this level;
        /// the others keep their distance from it.
        case below(Int)
        /// Every heading goes down by so many levels; zero leaves them as written.
        case shifted(by: Int)
    }

    /// What becomes of HTML in the Markdown.
    package enum RawHTML: Sendable {
        /// It is left out and reported; a comment stands in its place, as cmark-gfm does it.
        case omitted
        /// It is written as it stands; only for texts of those who also write the templates.
        case trusted
    }
}

/// What is more than a text may ask of the machine.
///
/// Far beyond what a person writes, these keep the time of the worst text in bounds: cmark-gfm
/// needs 27 s for a table of 5,000 columns, and a time that grows with the square of some texts.
package struct MarkdownLimits: Sendable, Hashable {
    /// The longest text, in bytes.
    package var bytes = 256 * 1024
    /// The deepest nesting of blocks, and of emphasis within a block.
    package var depth = 100
    /// The most `|` on one line.
    package var columns = 256
    /// The most cells that the tables of a text could have: its lines times its widest line.
    package var cells = 1_000_000
    /// The most problems reported of one text.
    package var problems = 100

    /// The limits of a text for publication.
    package init() {}
}
