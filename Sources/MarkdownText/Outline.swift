private import Diagnostics

/// The headings of a text, and how deep its blocks go, known before anything is written.
struct Outline {
    /// The headings in the order in which they are written.
    private(set) var headings: [MarkdownHeading] = []
    /// The deepest nesting of blocks.
    private(set) var depth = 0

    private var nodes: [Node] = []

    /// Looks at the blocks of a document; paragraphs are not entered.
    init(of document: Node, options: MarkdownOptions, problems: inout ProblemCollector) {
        collect(document)
        guard !nodes.isEmpty else { return }
        let shift = shift(options.headingLevels)
        var identifiers = HeadingIdentifiers(
            prefix: options.identifierPrefix, reserved: options.reservedIdentifiers)
        var previous = levelAbove(options.headingLevels)
        for node in nodes {
            let text = node.plainText
            let level = min(6, max(1, node.headingLevel + shift))
            let heading = MarkdownHeading(
                level: level, identifier: text.isBlank ? "" : identifiers.identifier(for: text),
                text: text)
            headings.append(heading)
            check(heading, node, shift: shift, previous: previous, &problems)
            previous = level
        }
    }

    /// Whether a heading of the text has this id.
    func hasIdentifier(_ identifier: String) -> Bool {
        headings.contains { $0.identifier == identifier }
    }

    private mutating func collect(_ document: Node) {
        for (node, depth) in document.descendants(entering: \.holdsBlocks) {
            self.depth = max(self.depth, depth)
            if node.kind == .heading { nodes.append(node) }
        }
    }

    private func shift(_ levels: MarkdownOptions.HeadingLevels) -> Int {
        switch levels {
        case .below(let level): level + 1 - (nodes.map(\.headingLevel).min() ?? 1)
        case .shifted(let shift): shift
        }
    }

    private func levelAbove(_ levels: MarkdownOptions.HeadingLevels) -> Int {
        switch levels {
        case .below(let level): level
        case .shifted(let shift): shift
        }
    }

    private func check(
        _ heading: MarkdownHeading, _ node: Node, shift: Int, previous: Int,
        _ problems: inout ProblemCollector
    ) {
        if heading.text.isBlank {
            problems.emptyHeading(node)
        } else if node.headingLevel + shift > 6 {
            problems.headingTooDeep(heading, node)
        } else if heading.level > previous + 1 {
            problems.skippedLevel(heading, node, previous: previous)
        }
    }
}

extension NodeKind {
    /// Whether blocks, and so headings, may stand within.
    fileprivate var holdsBlocks: Bool {
        switch self {
        case .document, .blockQuote, .list, .item, .footnoteDefinition: true
        default: false
        }
    }
}

extension String {
    /// Whether there is nothing to read.
    var isBlank: Bool {
        // Kana, kanji and all that follows them in Unicode can be read.
        unicodeScalars.allSatisfy { $0.value <= 0x3000 && $0.properties.isWhitespace }
    }
}
