/// One tag of a template, as the scanner finds it.
struct TemplateTag: Sendable {
    let kind: Kind
    /// The bytes from the opening to the closing delimiter, both included.
    let range: Range<Int>
    /// The bytes of the name, without sigil and spaces.
    let name: Range<Int>
    /// Whether the name is to be found in the data (`*name`, of partials and parents).
    var isDynamic = false

    enum Kind: Sendable {
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case end
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{!anything}}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
        /// A tag that could not be understood and was reported.
        case broken
    }
}
