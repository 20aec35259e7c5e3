import Diagnostics

/// Finds the tags of a template, one after another, with whatever delimiters are in force.
struct TemplateScanner {
    let source: TemplateSource
    private(set) var delimiters: Delimiters
    private(set) var position: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: TemplateSource, delimiters: Delimiters) {
        self.source = source
        self.delimiters = delimiters
        position = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next tag; `nil` when only text is left.
    mutating func next() -> TemplateTag? {
        guard let start = find(delimiters.opening, from: position) else { return nil }
        let (kind, content) = sigil(after: start + delimiters.opening.count)
        let tag =
            switch kind {
            case .comment: commentTag(start, content)
            case .delimiters: delimitersTag(start, content)
            case .unescaped where source.bytes[content - 1] == UInt8(ascii: "{"):
                tripleTag(start, content)
            default: namedTag(kind, start, content)
            }
        guard let tag else {
            diagnostics.append(unclosedTag(start))
            position = source.bytes.count
            return nil
        }
        position = tag.range.upperBound
        return tag
    }

    /// What kind of tag begins here, and where its name may begin.
    private func sigil(after opening: Int) -> (TemplateTag.Kind, content: Int) {
        var index = opening
        while index < source.bytes.count, source.bytes[index].isSpace { index += 1 }
        guard index < source.bytes.count else { return (.escaped, opening) }
        switch source.bytes[index] {
        case UInt8(ascii: "#"): return (.section, index + 1)
        case UInt8(ascii: "^"): return (.inverted, index + 1)
        case UInt8(ascii: "/"): return (.end, index + 1)
        case UInt8(ascii: ">"): return (.partial, index + 1)
        case UInt8(ascii: "<"): return (.parent, index + 1)
        case UInt8(ascii: "$"): return (.block, index + 1)
        case UInt8(ascii: "!"): return (.comment, index + 1)
        case UInt8(ascii: "="): return (.delimiters, index + 1)
        case UInt8(ascii: "&"), UInt8(ascii: "{"): return (.unescaped, index + 1)
        default: return (.escaped, opening)
        }
    }

    private func commentTag(_ start: Int, _ content: Int) -> TemplateTag? {
        guard let end = find(delimiters.closing, from: content) else { return nil }
        let range = start..<end + delimiters.closing.count
        return TemplateTag(kind: .comment, range: range, name: content..<content)
    }

    /// `{{=<% %>=}}`: two marks without blanks or equals signs in them.
    private mutating func delimitersTag(_ start: Int, _ content: Int) -> TemplateTag? {
        let closing = [UInt8(ascii: "=")] + delimiters.closing
        guard let end = find(delimiters.closing, from: content) else { return nil }
        let range = start..<end + delimiters.closing.count
        let marks = source.bytes[content..<max(content, end - 1)]
            .split(whereSeparator: \.isSpace)
        guard
            source.bytes[..<range.upperBound].suffix(closing.count).elementsEqual(closing),
            end > content, marks.count == 2,
            !marks.joined().contains(UInt8(ascii: "="))
        else {
            diagnostics.append(.badDelimiters(at: source.location(of: range), text(of: range)))
            return TemplateTag(kind: .broken, range: range, name: content..<content)
        }
        delimiters = Delimiters(opening: Array(marks[0]), closing: Array(marks[1]))
        return TemplateTag(kind: .delimiters, range: range, name: content..<content)
    }

    /// `{{{name}}}`: the brace of the inside is closed by one of its own.
    private mutating func tripleTag(_ start: Int, _ content: Int) -> TemplateTag? {
        guard let end = find(delimiters.closing, from: content) else { return nil }
        let brace = UInt8(ascii: "}")
        let after = end + delimiters.closing.count
        if source.bytes[end] == brace, after < source.bytes.count, source.bytes[after] == brace {
            return tag(.unescaped, start..<after + 1, name: content..<end)
        }
        if end > content, source.bytes[end - 1] == brace {
            return tag(.unescaped, start..<after, name: content..<end - 1)
        }
        diagnostics.append(
            .unclosedTriple(
                at: source.location(of: start..<after), text: text(of: start..<after),
                closing: "}" + delimiters.closingText))
        return TemplateTag(kind: .broken, range: start..<after, name: content..<content)
    }

    private mutating func namedTag(
        _ kind: TemplateTag.Kind, _ start: Int, _ content: Int
    ) -> TemplateTag? {
        guard let end = find(delimiters.closing, from: content) else { return nil }
        return tag(kind, start..<end + delimiters.closing.count, name: content..<end)
    }

    /// A tag with a name, if the name can be one.
    private mutating func tag(
        _ kind: TemplateTag.Kind, _ range: Range<Int>, name: Range<Int>
    ) -> TemplateTag {
        let inner = find(delimiters.opening, from: name.lowerBound) ?? range.upperBound
        if inner < name.upperBound {
            diagnostics.append(unclosedTag(range.lowerBound))
            return TemplateTag(
                kind: .broken, range: range.lowerBound..<inner, name: name.lowerBound..<inner)
        }
        var tag = TemplateTag(kind: kind, range: range, name: trimmed(name))
        if kind.mayBeDynamic, source.bytes[tag.name].first == UInt8(ascii: "*") {
            tag = TemplateTag(
                kind: kind, range: range,
                name: trimmed(tag.name.lowerBound + 1..<tag.name.upperBound), isDynamic: true)
        }
        guard let problem = problem(with: tag) else { return tag }
        diagnostics.append(problem)
        return TemplateTag(kind: .broken, range: range, name: tag.name)
    }

    private func problem(with tag: TemplateTag) -> Diagnostic? {
        let name = source.bytes[tag.name]
        if name.isEmpty {
            return .emptyTag(at: source.location(of: tag.range), text(of: tag.range))
        }
        if name.contains(.newline) { return unclosedTag(tag.range.lowerBound) }
        let isPath = !tag.kind.namesTemplate || tag.isDynamic
        let hasGap =
            isPath && name.count > 1
            && name.split(
                separator: UInt8(ascii: "."), omittingEmptySubsequences: false
            ).contains(where: \.isEmpty)
        guard hasGap || name.contains(where: \.isSpace) else { return nil }
        return .badName(at: source.location(of: tag.range), text(of: tag.name))
    }

    private func unclosedTag(_ start: Int) -> Diagnostic {
        let line = source.bytes[start...].prefix { $0 != .newline && $0 != UInt8(ascii: "\r") }
        return .unclosedTag(
            at: source.location(of: start..<start + delimiters.opening.count),
            String(decoding: line, as: UTF8.self), closing: delimiters.closingText)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, source.bytes[first].isSpace { range.removeFirst() }
        while let last = range.last, source.bytes[last].isSpace { range.removeLast() }
        return range
    }

    private func text(of range: Range<Int>) -> String {
        String(decoding: source.bytes[range], as: UTF8.self)
    }

    private func find(_ mark: [UInt8], from start: Int) -> Int? {
        guard start + mark.count <= source.bytes.count else { return nil }
        return (start...source.bytes.count - mark.count).first { index in
            source.bytes[index] == mark[0]
                && source.bytes[index..<index + mark.count].elementsEqual(mark)
        }
    }
}

extension TemplateTag.Kind {
    /// Whether the tag names another template.
    var namesTemplate: Bool { self == .partial || self == .parent }

    /// Whether `*` before the name means that the data has the name; the end of a parent
    /// repeats the asterisk.
    var mayBeDynamic: Bool { namesTemplate || self == .end }
}
