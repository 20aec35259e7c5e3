package import Diagnostics

/// The problems of templates and of the JSON that is given to them.
extension DiagnosticCode {
    /// A template is not UTF-8.
    package static let templateEncoding: DiagnosticCode = "template/encoding"
    /// Two templates have the same name.
    package static let duplicateTemplate: DiagnosticCode = "template/duplicate-name"
    /// A tag has no closing delimiter.
    package static let unclosedTag: DiagnosticCode = "template/unclosed-tag"
    /// A tag has no name.
    package static let emptyTag: DiagnosticCode = "template/empty-tag"
    /// A name has spaces in it, or dots beside each other.
    package static let badTemplateName: DiagnosticCode = "template/bad-name"
    /// A tag does not change the delimiters to two marks.
    package static let badDelimiters: DiagnosticCode = "template/bad-delimiters"
    /// A section, block or parent has no end.
    package static let unclosedSection: DiagnosticCode = "template/unclosed-section"
    /// An end tag names another tag than the one it would close.
    package static let mismatchedEnd: DiagnosticCode = "template/mismatched-end"
    /// An end tag has nothing to close.
    package static let strayEnd: DiagnosticCode = "template/stray-end"
    /// Tags enclose tags, or templates include templates, more deeply than is sensible.
    package static let templateTooDeep: DiagnosticCode = "template/too-deep"
    /// Blocks replacing blocks multiply beyond all measure.
    package static let templateTooLarge: DiagnosticCode = "template/too-large"
    /// A partial or parent does not exist.
    package static let unknownPartial: DiagnosticCode = "template/unknown-partial"
    /// A parent tag replaces a block that its parent does not have.
    package static let unknownBlock: DiagnosticCode = "template/unknown-block"
    /// The data of the page have no such name.
    package static let unknownTemplateName: DiagnosticCode = "template/unknown-name"
    /// A value that is not markup would be inserted unescaped.
    package static let unescapedText: DiagnosticCode = "template/unescaped-text"
    /// Markup would be escaped.
    package static let escapedMarkup: DiagnosticCode = "template/escaped-markup"
    /// A value that is no text would be placed as text.
    package static let valueIsNotText: DiagnosticCode = "template/value-is-not-text"
    /// The templates of a site have no use for functions.
    package static let lambdaInSite: DiagnosticCode = "template/lambda-in-site"
    /// What a function returned is not a template.
    package static let badLambdaResult: DiagnosticCode = "template/bad-lambda-result"
    /// The data are not JSON.
    package static let badJSON: DiagnosticCode = "json/syntax"
    /// A JSON object has a name twice.
    package static let duplicateJSONName: DiagnosticCode = "json/duplicate-name"
}
