import Diagnostics

/// The text between tags, and the text of tags.
extension TemplateParser {
    /// Takes the text before a tag, and the tag's whole line where it has one to itself; then
    /// returns the blanks before the tag.
    @discardableResult
    mutating func takeLine(with tag: TemplateTag) -> Range<Int>? {
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
    mutating func takeText(before tag: TemplateTag) {
        let start = tag.range.lowerBound
        takeText(upTo: start, thenFrom: tag.range.upperBound)
        if layout.isLineStart(start) {
            content.append(.text(TemplateText(range: start..<start, startsLine: true)))
        }
    }

    /// Takes text line by line up to an offset and goes on from another.
    mutating func takeText(upTo end: Int, thenFrom next: Int) {
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

    /// The last scalar that stands in the template, so that a caret can stand under it.
    func endOfText() -> Range<Int> {
        let end = 1 + (source.bytes.lastIndex { !$0.isSpace } ?? 0)
        let start = source.bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
        return start..<end
    }

    func name(of tag: TemplateTag) -> String {
        (tag.isDynamic ? "*" : "") + String(decoding: source.bytes[tag.name], as: UTF8.self)
    }

    func path(of tag: TemplateTag) -> TemplatePath {
        let bytes = source.bytes[tag.name]
        guard bytes.elementsEqual([UInt8(ascii: ".")]) == false else { return .current }
        let names = bytes.split(separator: UInt8(ascii: ".")).map {
            TemplateName(String(decoding: $0, as: UTF8.self))
        }
        return TemplatePath(first: names[0], rest: Array(names.dropFirst()))
    }

    func reference(of tag: TemplateTag) -> TemplateReference {
        tag.isDynamic
            ? .dynamic(path(of: tag))
            : .constant(String(decoding: source.bytes[tag.name], as: UTF8.self))
    }

    func place(of tag: TemplateTag) -> TemplatePlace {
        TemplatePlace(template: template, bytes: tag.range)
    }

    func location(of tag: TemplateTag) -> SourceLocation {
        source.location(of: tag.range)
    }
}
