/// A piece of a template, taken apart but not yet bound to others.
enum TemplateElement: Sendable {
    case text(TemplateText)
    case variable(TemplateVariable)
    case section(TemplateSection)
    case partial(TemplatePartial)
    case parent(TemplateParent)
    case block(TemplateBlock)
}

/// Text that stands in the template, at most to the end of a line.
struct TemplateText: Sendable {
    let range: Range<Int>
    /// Whether a line of the source begins here, which is where indentation goes.
    let startsLine: Bool
}

/// `{{name}}`, `{{{name}}}` or `{{&name}}`.
struct TemplateVariable: Sendable {
    let path: TemplatePath
    let isEscaped: Bool
    let place: TemplatePlace
}

/// `{{#name}} … {{/name}}` or `{{^name}} … {{/name}}`.
struct TemplateSection: Sendable {
    let path: TemplatePath
    let isInverted: Bool
    let content: [TemplateElement]
    /// The content as written, which a lambda receives.
    let source: Range<Int>
    /// The delimiters in force at the opening tag.
    let delimiters: Delimiters
    let place: TemplatePlace
}

/// What a partial or parent tag names.
enum TemplateReference: Sendable {
    case constant(String)
    /// The name is the text of a value.
    case dynamic(TemplatePath)
}

/// `{{>name}}`.
struct TemplatePartial: Sendable {
    let reference: TemplateReference
    /// The blanks before a tag that has its line to itself.
    let indentation: Range<Int>?
    let place: TemplatePlace
}

/// `{{<name}} … {{/name}}`, of which only the blocks inside count.
struct TemplateParent: Sendable {
    let reference: TemplateReference
    /// The blanks before a tag that has its lines to itself.
    let indentation: Range<Int>?
    let arguments: [TemplateBlock]
    let place: TemplatePlace
}

/// `{{$name}} … {{/name}}`: in a parent tag what replaces a block, elsewhere a block that can be
/// replaced, with what it says by itself.
struct TemplateBlock: Sendable {
    let name: String
    let content: [TemplateElement]
    let place: TemplatePlace
    /// Whether nothing but blanks stands before the tag on its line.
    let startsLine: Bool
    /// Whether the content begins on the line after the tag.
    let startsContentOnNewLine: Bool
    /// The blanks before the tag.
    let indentation: Range<Int>
    /// The blanks before the first line of the content, when that begins on a new line.
    let contentIndentation: Range<Int>?
}
