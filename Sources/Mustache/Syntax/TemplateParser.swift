import Diagnostics
import JapaneseText

/// Takes a template apart: text by lines, tags with what they enclose.
///
/// Tags that have their line to themselves take the line with them, as the specification wants.
/// A template with mistakes still gives what could be understood, so that one run shows all.
struct TemplateParser {
    let source: TemplateSource
    let template: Int
    let layout: LineLayout
    private var scanner: TemplateScanner
    /// The tags that wait for their end, outermost first.
    var open: [OpenTag] = []
    /// What has been read of the innermost open tag, or of the template.
    var content: [TemplateElement] = []
    /// What had been read of each tag around that, and of the template, outermost first.
    var surroundings: [[TemplateElement]] = []
    /// Where the text that was not taken yet begins.
    var resume: Int
    var diagnostics: [Diagnostic] = []

    /// How deep tags may enclose tags.
    static let nestingLimit = 128

    private init(_ source: TemplateSource, number template: Int, delimiters: Delimiters) {
        self.source = source
        self.template = template
        scanner = TemplateScanner(source, delimiters: delimiters)
        layout = LineLayout(bytes: source.bytes, start: scanner.position)
        resume = scanner.position
    }

    /// Reads a template, which is the library's `number`th.
    static func parse(
        _ source: TemplateSource, number: Int, delimiters: Delimiters = .standard
    ) -> Diagnosed<ParsedTemplate> {
        if let offset = UTF8Check.firstInvalidOffset(in: source.bytes) {
            let place = source.location(of: offset..<offset + 1)
            return Diagnosed(ParsedTemplate(source: source, content: []), [.notUTF8(at: place)])
        }
        var parser = TemplateParser(source, number: number, delimiters: delimiters)
        while let tag = parser.scanner.next() { parser.take(tag) }
        parser.finish()
        return Diagnosed(
            ParsedTemplate(source: source, content: parser.content),
            (parser.scanner.diagnostics + parser.diagnostics).inOrderOfPlace())
    }

    private mutating func take(_ tag: TemplateTag) {
        switch tag.kind {
        case .escaped, .unescaped: takeVariable(tag)
        case .comment, .delimiters: takeLine(with: tag)
        case .partial: takePartial(tag)
        case .section, .inverted, .block, .parent: takeOpening(tag)
        case .end: takeEnd(tag)
        case .broken: takeText(upTo: tag.range.lowerBound, thenFrom: tag.range.upperBound)
        }
    }

    private mutating func takeVariable(_ tag: TemplateTag) {
        takeText(before: tag)
        content.append(
            .variable(
                TemplateVariable(
                    path: path(of: tag), isEscaped: tag.kind == .escaped, place: place(of: tag))))
    }

    private mutating func takePartial(_ tag: TemplateTag) {
        let indentation = takeLine(with: tag)
        content.append(
            .partial(
                TemplatePartial(
                    reference: reference(of: tag), indentation: indentation, place: place(of: tag)))
        )
    }

    private mutating func takeOpening(_ tag: TemplateTag) {
        let isArgument = tag.kind == .block && open.last?.tag.kind == .parent
        let start = layout.blankStart(before: tag.range.lowerBound)
        let end = layout.blankEnd(after: tag.range.upperBound)
        var opening = OpenTag(
            tag: tag, delimiters: scanner.delimiters, startsLine: start != nil,
            indentation: (start ?? tag.range.lowerBound)..<tag.range.lowerBound)
        if let end, isArgument || (start != nil && tag.kind != .parent) {
            opening.startsContentOnNewLine = true
            takeText(upTo: opening.indentation.lowerBound, thenFrom: end)
        } else if start != nil, tag.kind == .parent || tag.kind == .block {
            takeText(upTo: opening.indentation.lowerBound, thenFrom: tag.range.upperBound)
        } else {
            takeText(before: tag)
        }
        opening.contentStart = resume
        surroundings.append(content)
        content = []
        open.append(opening)
        if open.count == Self.nestingLimit + 1 {
            diagnostics.append(
                .nestedTooDeep(at: location(of: tag), limit: Self.nestingLimit))
        }
    }

    private mutating func takeEnd(_ tag: TemplateTag) {
        guard let opening = matchingOpening(for: tag) else {
            return takeText(upTo: tag.range.lowerBound, thenFrom: tag.range.upperBound)
        }
        let kind = opening.tag.kind
        if kind == .parent {
            resume = tag.range.upperBound
        } else if kind == .block, open.dropLast().last?.tag.kind == .parent {
            let start = layout.blankStart(before: tag.range.lowerBound) ?? tag.range.lowerBound
            takeText(upTo: start, thenFrom: tag.range.upperBound)
        } else {
            takeLine(with: tag)
        }
        close(opening, endingAt: tag.range.lowerBound)
    }

    private mutating func finish() {
        takeText(upTo: source.bytes.count, thenFrom: source.bytes.count)
        while let opening = open.last {
            diagnostics.append(
                .unclosedSection(
                    name(of: opening.tag), at: source.location(of: endOfText()),
                    opened: location(of: opening.tag)))
            close(opening, endingAt: source.bytes.count)
        }
    }

    /// A tag that waits for its end.
    struct OpenTag {
        let tag: TemplateTag
        let delimiters: Delimiters
        let startsLine: Bool
        let indentation: Range<Int>
        var startsContentOnNewLine = false
        var contentStart = 0
    }
}
