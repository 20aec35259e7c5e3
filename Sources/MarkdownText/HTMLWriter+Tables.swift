internal import Markup

/// How far the writer is in a table, and how its name is made.
struct TableProgress {
    fileprivate var column = 0
    fileprivate var isInHead = false
    fileprivate var bodyIsOpen = false
    fileprivate var isHeaderCell = false
    fileprivate var alignments = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    private var subject: String?
    private var namesGiven: [String: Int] = [:]

    /// Notes the heading that names the tables after it.
    mutating func begin(under heading: String) {
        subject = heading
    }

    /// What the next table is about, and how many with that subject there have been, it included.
    fileprivate mutating func next(orElse fallback: String) -> (subject: String, ordinal: Int) {
        let subject = subject ?? fallback
        namesGiven[subject, default: 0] += 1
        return (subject, namesGiven[subject, default: 1])
    }
}

// Tables: named regions that scroll on their own, headers with their scope, and classes for the
// alignment, because HTML has given up `align` and a strict policy refuses `style`.
extension HTMLWriter {
    mutating func enterTable(_ node: Node) {
        table.alignments = node.alignments
        table.bodyIsOpen = false
        guard isForPage else { return startLine("<table>") }
        let (subject, ordinal) = table.next(orElse: options.subject)
        startLine("<div class=\"scroll\" role=\"region\" aria-label=\"")
        output.text(words.table(on: subject, ordinal: ordinal))
        output.literal("\" tabindex=\"0\">\n<table>")
    }

    mutating func leaveTable() {
        if table.bodyIsOpen { startLine("</tbody>\n") }
        startLine("</table>\n")
        if isForPage { output.literal("</div>\n") }
    }

    mutating func enterRow(_ node: Node) {
        table.column = 0
        table.isInHead = node.isHeaderRow
        if table.isInHead {
            startLine("<thead>\n")
        } else if !table.bodyIsOpen {
            table.bodyIsOpen = true
            startLine("<tbody>\n")
        }
        startLine("<tr>")
    }

    mutating func leaveRow(_ node: Node) {
        startLine("</tr>")
        if table.isInHead { startLine("</thead>") }
    }

    /// Begins a cell; a header without words is a plain cell, for it heads nothing (WCAG 1.3.1).
    mutating func enterCell(_ node: Node) {
        table.isHeaderCell = table.isInHead && !(isForPage && node.firstChild == nil)
        startLine(table.isHeaderCell ? "<th" : "<td")
        if isForPage && table.isHeaderCell { output.literal(" scope=\"col\"") }
        writeAlignment(of: table.column)
        table.column += 1
        output.literal(">")
    }

    mutating func leaveCell() {
        output.literal(table.isHeaderCell ? "</th>" : "</td>")
    }

    private mutating func writeAlignment(of column: Int) {
        guard column < table.alignments.count else { return }
        switch (table.alignments[column], isForPage) {
        case (UInt8(ascii: "c"), true): output.literal(" class=\"c\"")
        case (UInt8(ascii: "r"), true): output.literal(" class=\"n\"")
        case (UInt8(ascii: "l"), false): output.literal(" align=\"left\"")
        case (UInt8(ascii: "c"), false): output.literal(" align=\"center\"")
        case (UInt8(ascii: "r"), false): output.literal(" align=\"right\"")
        default: break
        }
    }
}
