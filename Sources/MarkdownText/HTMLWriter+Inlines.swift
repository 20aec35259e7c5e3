internal import Markup

// Words, code and HTML.
extension HTMLWriter {
    mutating func writeText(_ node: Node) {
        let text = node.literal
        output.text(utf8: text)
        if isForPage { problems.checkMarkupShownAsText(node) }
    }

    mutating func writeCode(_ node: Node) {
        output.literal("<code>")
        output.text(utf8: node.literal)
        output.literal("</code>")
    }

    mutating func writeHTMLBlock(_ node: Node) {
        output.startLine()
        writeHTML(node)
        output.startLine()
    }

    /// Writes HTML if its author is trusted, else a comment that says it is left out.
    mutating func writeHTML(_ node: Node) {
        switch options.rawHTML {
        case .trusted: output.markup(Markup(trusted: Array(node.literal)))
        case .omitted:
            output.literal("<!-- raw HTML omitted -->")
            if isForPage { problems.checkOmittedHTML(node) }
        }
    }
}
