internal import Markup

// Paragraphs, headings, lists and code.
extension HTMLWriter {
    mutating func enterParagraph(_ node: Node) {
        if !node.isInTightList { startLine("<p>") }
        if let isDone = pendingTask { writeTask(isDone) }
    }

    mutating func leaveParagraph(_ node: Node) {
        guard !node.isInTightList else { return }
        if node.next == nil, let parent = node.parent, parent.kind == .footnoteDefinition {
            output.literal(" ")
            writeWaysBack(from: parent)
        }
        output.literal("</p>\n")
    }

    /// Begins a heading at its level in the page, with its id; one without words is left out.
    mutating func enterHeading(_ node: Node) -> Bool {
        let heading = outline.headings[headingsWritten]
        headingsWritten += 1
        guard !isForPage || !heading.text.isBlank else { return false }
        startLine("<h")
        output.number(heading.level)
        if isForPage {
            output.literal(" id=\"")
            output.text(heading.identifier)
            output.literal("\"")
            table.begin(under: heading.text)
        }
        output.literal(">")
        return true
    }

    mutating func leaveHeading() {
        output.literal("</h")
        output.number(outline.headings[headingsWritten - 1].level)
        output.literal(">\n")
    }

    mutating func enterList(_ node: Node) {
        switch node.listStart {
        case nil: startLine("<ul>\n")
        case 1: startLine("<ol>\n")
        case .some(let start):
            startLine("<ol start=\"")
            output.number(start)
            output.literal("\">\n")
        }
    }

    /// Begins an item; a task says in words whether it is done.
    ///
    /// cmark-gfm writes a checkbox that cannot be used and has no name (WCAG 4.1.2).
    mutating func enterItem(_ node: Node) {
        switch (node.isDone, isForPage) {
        case (nil, _): startLine("<li>")
        case (.some(let isDone), true):
            startLine("<li class=\"task\">")
            pendingTask = isDone
        case (true, false): startLine("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
        case (false, false): startLine("<li><input type=\"checkbox\" disabled=\"\" /> ")
        }
    }

    mutating func leaveItem() {
        if let isDone = pendingTask { writeTask(isDone) }
        output.literal("</li>\n")
    }

    private mutating func writeTask(_ isDone: Bool) {
        pendingTask = nil
        output.literal("<span class=\"task-state\">")
        output.text(words.task(isDone: isDone))
        output.literal("</span>")
    }

    mutating func writeCodeBlock(_ node: Node) {
        startLine("<pre><code")
        let language = node.codeInfo.prefix { !Self.isSpace($0) }
        if !language.isEmpty {
            output.literal(" class=\"language-")
            output.text(utf8: UnsafeBufferPointer(rebasing: language))
            output.literal("\"")
        }
        output.literal(">")
        output.text(utf8: node.code)
        output.literal("</code></pre>\n")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

extension Node {
    /// Whether a paragraph is an item's of a list that is written without `p`.
    fileprivate var isInTightList: Bool {
        guard let list = parent?.parent, list.kind == .list else { return false }
        return list.isTight
    }
}
