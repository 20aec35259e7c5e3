package import Diagnostics

extension DiagnosticCode {
    /// The text is not UTF-8.
    package static let markdownInvalidUTF8: DiagnosticCode = "markdown/invalid-utf8"
    /// A character that no page may hold, such as NUL.
    package static let markdownForbiddenCharacter: DiagnosticCode = "markdown/forbidden-character"
    /// The text is longer than the limit.
    package static let markdownTooLarge: DiagnosticCode = "markdown/too-large"
    /// A table is wider, or all are larger, than the limit.
    package static let markdownTableTooLarge: DiagnosticCode = "markdown/table-too-large"
    /// Blocks or emphasis are nested deeper than the limit.
    package static let markdownNestedTooDeep: DiagnosticCode = "markdown/nested-too-deep"
    /// HTML was left out.
    package static let markdownRawHTML: DiagnosticCode = "markdown/raw-html"
    /// A link has a scheme that pages do not use.
    package static let markdownUnsafeLink: DiagnosticCode = "markdown/unsafe-link"
    /// A link starts at the top of the server.
    package static let markdownRootedLink: DiagnosticCode = "markdown/rooted-link"
    /// A link has nothing to read.
    package static let markdownLinkWithoutText: DiagnosticCode = "markdown/link-without-text"
    /// A link has nowhere to go.
    package static let markdownLinkWithoutTarget: DiagnosticCode = "markdown/link-without-target"
    /// An image would be fetched from elsewhere.
    package static let markdownForeignImage: DiagnosticCode = "markdown/foreign-image"
    /// An image has no words for those who do not see it.
    package static let markdownImageWithoutText: DiagnosticCode = "markdown/image-without-text"
    /// A heading has no words.
    package static let markdownEmptyHeading: DiagnosticCode = "markdown/empty-heading"
    /// A heading is more than one level below the one before.
    package static let markdownSkippedLevel: DiagnosticCode = "markdown/skipped-level"
    /// A heading would be below `h6`.
    package static let markdownHeadingTooDeep: DiagnosticCode = "markdown/heading-too-deep"
    /// A reference names a footnote that is not there.
    package static let markdownUnknownNote: DiagnosticCode = "markdown/unknown-note"
    /// A footnote that nothing refers to, or defined twice, is not shown.
    package static let markdownUnusedNote: DiagnosticCode = "markdown/unused-note"
    /// Asterisks that were meant as emphasis are shown as they are.
    package static let markdownLiteralEmphasis: DiagnosticCode = "markdown/literal-emphasis"
    /// More problems were found than are reported.
    package static let markdownMoreProblems: DiagnosticCode = "markdown/more-problems"
}
