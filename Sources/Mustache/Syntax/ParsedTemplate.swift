/// A template taken apart, with the file it came from.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let content: [TemplateElement]
}
