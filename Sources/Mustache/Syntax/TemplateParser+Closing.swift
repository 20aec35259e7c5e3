import Diagnostics

/// What happens when a tag meets its end, or the end of another.
extension TemplateParser {
    /// The opening tag that an end tag belongs to, which is then the innermost open one.
    mutating func matchingOpening(for tag: TemplateTag) -> OpenTag? {
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
    mutating func close(_ opening: OpenTag, endingAt end: Int) {
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
}
