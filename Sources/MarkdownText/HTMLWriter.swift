internal import Diagnostics
internal import Markup

/// Writes the tree of a text as HTML, and says what is wrong with it on the way.
///
/// What is not said otherwise in one of the extensions is written as cmark-gfm writes it.
struct HTMLWriter {
    let options: MarkdownOptions
    let words: RendererWords
    let outline: Outline
    var output: MarkupWriter
    var problems: ProblemCollector

    var headingsWritten = 0
    var table = TableProgress()
    var pendingTask: Bool?
    var link: OpenLink?
    var footnote = FootnoteProgress()
    private var inlineDepth = 0

    init(
        _ options: MarkdownOptions, outline: Outline, problems: ProblemCollector, capacity: Int
    ) {
        self.options = options
        self.outline = outline
        self.problems = problems
        words = RendererWords(language: options.language)
        output = MarkupWriter(reservingCapacity: capacity)
    }

    /// Whether the HTML is that of a page, and not that of cmark-gfm.
    var isForPage: Bool { options.style == .page }

    /// Writes a document from its first node to its last.
    mutating func write(_ document: Node) {
        var node = document
        while true {
            if enter(node) {
                if let child = node.firstChild {
                    node = child
                    continue
                }
                leave(node)
            }
            while node != document, node.next == nil, let parent = node.parent {
                node = parent
                leave(node)
            }
            guard node != document, let next = node.next else { break }
            node = next
        }
        endFootnotes()
    }

    /// Begins a node; false if it has been written whole, children included.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.kind {
        case .document, .customBlock, .customInline, .unknown: return true

        case .paragraph: enterParagraph(node)
        case .heading: return enterHeading(node)
        case .blockQuote: startLine("<blockquote>\n")
        case .list: enterList(node)
        case .item: enterItem(node)
        case .thematicBreak: startLine("<hr />\n")
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock: writeHTMLBlock(node)
        case .footnoteDefinition: enterFootnote(node)
        case .table: enterTable(node)
        case .tableRow: enterRow(node)
        case .tableCell: enterCell(node)

        case .text: writeText(node)
        case .softBreak: output.literal("\n")
        case .lineBreak: output.literal("<br />\n")
        case .code: writeCode(node)
        case .htmlInline: writeHTML(node)
        case .emphasis: return enterSpan("<em>", node)
        case .strong: return enterSpan("<strong>", node)
        case .strikethrough: return enterSpan("<del>", node)
        case .link: return enterLink(node)
        case .image: writeImage(node)
        case .footnoteReference: writeFootnoteReference(node)
        }
        return !node.kind.isWrittenWhole
    }

    /// Ends a node that has been begun.
    private mutating func leave(_ node: Node) {
        switch node.kind {
        case .paragraph: leaveParagraph(node)
        case .heading: leaveHeading()
        case .blockQuote: startLine("</blockquote>\n")
        case .list: output.literal(node.listStart == nil ? "</ul>\n" : "</ol>\n")
        case .item: leaveItem()
        case .footnoteDefinition: leaveFootnote(node)
        case .table: leaveTable()
        case .tableRow: leaveRow(node)
        case .tableCell: leaveCell()
        case .emphasis: leaveSpan("</em>")
        case .strong: leaveSpan("</strong>")
        case .strikethrough: leaveSpan("</del>")
        case .link: leaveLink()
        default: break
        }
    }

    /// Writes at the beginning of a line.
    mutating func startLine(_ text: StaticString) {
        output.startLine()
        output.literal(text)
    }

    private mutating func enterSpan(_ tag: StaticString, _ node: Node) -> Bool {
        guard inlineDepth < options.limits.depth else {
            problems.nestedTooDeep(limit: options.limits.depth)
            return false
        }
        inlineDepth += 1
        output.literal(tag)
        return true
    }

    private mutating func leaveSpan(_ tag: StaticString) {
        inlineDepth -= 1
        output.literal(tag)
    }
}

extension NodeKind {
    /// Whether entering a node writes all of it.
    fileprivate var isWrittenWhole: Bool {
        switch self {
        case .thematicBreak, .codeBlock, .htmlBlock, .text, .softBreak, .lineBreak, .code,
            .htmlInline, .image, .footnoteReference:
            true
        default: false
        }
    }
}
