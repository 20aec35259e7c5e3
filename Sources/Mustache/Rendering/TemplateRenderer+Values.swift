import Diagnostics

/// Values that are not simply text for `{{x}}` and markup for `{{{x}}}`.
extension TemplateRenderer {
    @inline(never)
    mutating func escapedUncommon(_ node: TemplateNode, _ index: Int) {
        switch node.kind {
        case .markup where program.mode == .site:
            report(index) { .escapedMarkup(at: $0, $1) }
        case .markup:
            buffer.appendEscaped(tape.pool, from: Int(node.start), count: Int(node.extent))
        case .lambda:
            lambdaValue(node, index, isEscaped: true)
        default:
            insert(node, index)
        }
    }

    @inline(never)
    mutating func unescapedUncommon(_ node: TemplateNode, _ index: Int) {
        switch node.kind {
        case .text where program.mode == .site, .number where program.mode == .site:
            report(index) { .unescapedText(at: $0, $1) }
        case .lambda:
            lambdaValue(node, index, isEscaped: false)
        default:
            insert(node, index)
        }
    }

    /// Writes what needs no escaping; in a site only what a reader should see.
    private mutating func insert(_ node: TemplateNode, _ index: Int) {
        switch node.kind {
        case .absent:
            return
        case .text, .number, .markup:
            append(node)
        case .yes, .no, .lambda, .list, .object:
            if program.mode == .site {
                return report(index) { .valueIsNotText(at: $0, $1, node.kind) }
            }
            if node.kind == .yes { write("true") }
            if node.kind == .no { write("false") }
        }
    }

    private mutating func write(_ text: StaticString) {
        buffer.append(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
