import Diagnostics

/// Takes a template apart: text by lines, tags with what they enclose.
///
/// Tags that have their line to themselves take the line with them, as the specification wants.
/// A template with mistakes still gives what could be understood, so that one run shows all.
struct TemplateParser {
    private let source: TemplateSource
    private let template: Int
    private let layout: LineLayout
    private var scanner: TemplateScanner
    /// The tags that wait for their end, outermost first.
    private var open: [OpenTag] = []
    /// What has been read of the innermost open tag, or of the template.
    private var content: [TemplateElement] = []
    /// What had been read of each tag around that, and of the template, outermost first.
    private var surroundings: [[TemplateElement]] = []
    /// Where the text that was not taken yet begins.
    private var resume: Int
    private var diagnostics: [Diagnostic] = []

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
        if let offset = UTF8Check.firstInvalidByte(in: source.bytes) {
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

    /// The opening tag that an end tag belongs to, which is then the innermost open one.
    private mutating func matchingOpening(for tag: TemplateTag) -> OpenTag? {
        guard let innermost = open.last else {
            diagnostics.append(.strayEnd(at: location(of: tag), name(of: tag)))
            return nil
        }
        if closes(tag, innermost.tag) { return innermost }
        diagnostics.append(
            .mismatchedEnd(
                at: location(of: tag), name(of: tag), opened: name(of: innermost.tag),
                at: location(of: innermost.tag)))
        guard let match = open.lastIndex(where: { closes(tag, $0.tag) }) else { return nil }
        while open.count > match + 1 {
            close(open[open.count - 1], endingAt: tag.range.lowerBound)
        }
        return open[match]
    }

    private func closes(_ end: TemplateTag, _ opening: TemplateTag) -> Bool {
        end.isDynamic == opening.isDynamic
            && source.bytes[end.name].elementsEqual(source.bytes[opening.name])
    }

    /// Puts the innermost open tag with all it encloses among its surroundings.
    private mutating func close(_ opening: OpenTag, endingAt end: Int) {
        open.removeLast()
        let inner = content
        content = surroundings.removeLast()
        guard open.count < Self.nestingLimit else { return }
        switch opening.tag.kind {
        case .block:
            content.append(.block(block(opening, inner, endingAt: end)))
        case .parent:
            appendParent(opening, inner)
        default:
            content.append(
                .section(
                    TemplateSection(
                        path: path(of: opening.tag), isInverted: opening.tag.kind == .inverted,
                        content: inner,
                        source: opening.contentStart..<max(opening.contentStart, end),
                        delimiters: opening.delimiters, place: place(of: opening.tag))))
        }
    }

    private func block(
        _ opening: OpenTag, _ inner: [TemplateElement], endingAt end: Int
    ) -> TemplateBlock {
        let lines = opening.contentStart..<max(opening.contentStart, end)
        return TemplateBlock(
            name: name(of: opening.tag), content: inner, place: place(of: opening.tag),
            startsLine: opening.startsLine,
            startsContentOnNewLine: opening.startsContentOnNewLine,
            indentation: opening.indentation,
            contentIndentation: opening.startsContentOnNewLine
                ? layout.indentation(of: lines) : nil)
    }

    /// A parent has its lines to itself when nothing stands before its beginning and after its
    /// end, whatever stands between them.
    private mutating func appendParent(_ opening: OpenTag, _ inner: [TemplateElement]) {
        var indentation: Range<Int>?
        if opening.startsLine, let end = layout.blankEnd(after: resume) {
            indentation = opening.indentation
            resume = end
        } else if opening.startsLine {
            content.append(.text(TemplateText(range: opening.indentation, startsLine: true)))
        }
        let arguments = inner.compactMap { element in
            if case .block(let block) = element { block } else { nil }
        }
        content.append(
            .parent(
                TemplateParent(
                    reference: reference(of: opening.tag), indentation: indentation,
                    arguments: arguments, place: place(of: opening.tag))))
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

    /// The last scalar that stands in the template, so that a caret can stand under it.
    private func endOfText() -> Range<Int> {
        let end = 1 + (source.bytes.lastIndex { !$0.isSpace } ?? 0)
        let start = source.bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
        return start..<end
    }

    private func name(of tag: TemplateTag) -> String {
        (tag.isDynamic ? "*" : "") + String(decoding: source.bytes[tag.name], as: UTF8.self)
    }

    private func path(of tag: TemplateTag) -> TemplatePath {
        let bytes = source.bytes[tag.name]
        guard bytes.elementsEqual([UInt8(ascii: ".")]) == false else { return .current }
        let names = bytes.split(separator: UInt8(ascii: ".")).map {
            TemplateName(String(decoding: $0, as: UTF8.self))
        }
        return TemplatePath(first: names[0], rest: Array(names.dropFirst()))
    }

    private func reference(of tag: TemplateTag) -> TemplateReference {
        tag.isDynamic
            ? .dynamic(path(of: tag))
            : .constant(String(decoding: source.bytes[tag.name], as: UTF8.self))
    }

    private func place(of tag: TemplateTag) -> TemplatePlace {
        TemplatePlace(template: template, bytes: tag.range)
    }

    private func location(of tag: TemplateTag) -> SourceLocation {
        source.location(of: tag.range)
    }
}

extension TemplateParser {
    /// A tag that waits for its end.
    private struct OpenTag {
        let tag: TemplateTag
        let delimiters: Delimiters
        let startsLine: Bool
        let indentation: Range<Int>
        var startsContentOnNewLine = false
        var contentStart = 0
    }

    /// Takes the text before a tag, and the tag's whole line where it has one to itself; then
    /// returns the blanks before the tag.
    @discardableResult
    private mutating func takeLine(with tag: TemplateTag) -> Range<Int>? {
        guard let start = layout.blankStart(before: tag.range.lowerBound),
            let end = layout.blankEnd(after: tag.range.upperBound)
        else {
            takeText(before: tag)
            return nil
        }
        takeText(upTo: start, thenFrom: end)
        return start..<tag.range.lowerBound
    }

    /// Takes the text before a tag that shares its line with others.
    private mutating func takeText(before tag: TemplateTag) {
        let start = tag.range.lowerBound
        takeText(upTo: start, thenFrom: tag.range.upperBound)
        if layout.isLineStart(start) {
            content.append(.text(TemplateText(range: start..<start, startsLine: true)))
        }
    }

    /// Takes text line by line up to an offset and goes on from another.
    private mutating func takeText(upTo end: Int, thenFrom next: Int) {
        var start = resume
        while start < end {
            let newline = source.bytes[start..<end].firstIndex(of: .newline)
            let lineEnd = newline.map { $0 + 1 } ?? end
            content.append(
                .text(
                    TemplateText(
                        range: start..<lineEnd, startsLine: layout.isLineStart(start))))
            start = lineEnd
        }
        resume = next
    }
}
