/// A text taken apart into characters, for rules to look at closely.
struct Passage {
    /// The characters; of Markdown, those that readers see as text, with ``hidden`` in the place of
    /// code, addresses and HTML.
    let scalars: [Unicode.Scalar]
    /// All characters as they are written.
    private let source: [Unicode.Scalar]
    /// What the text is.
    let kind: TextFragment.Kind
    /// The links of Markdown, in order.
    let links: [MarkdownLink]

    /// What stands in the place of everything that is no text.
    static let hidden: Unicode.Scalar = "\u{FFFC}"

    /// Takes a text apart.
    init(_ text: String, kind: TextFragment.Kind) {
        self.kind = kind
        source = Array(scalarsOf: text)
        guard kind == .markdown else {
            scalars = source
            links = []
            return
        }
        var scanner = MarkdownScanner(source)
        scanner.scan()
        scalars = scanner.shown
        links = scanner.links
    }

    /// The character at an index, or `nil` outside the text.
    subscript(index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// Whether the character at an index is there and belongs to a set.
    func has(_ set: ScalarSet, at index: Int) -> Bool {
        self[index].map(set.contains) ?? false
    }

    /// Whether a word stands at an index.
    func has(_ word: String, at index: Int) -> Bool { has(Array(word.unicodeScalars), at: index) }

    /// Whether some characters stand at an index.
    func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
        index >= 0 && scalars[min(index, scalars.count)...].starts(with: word)
    }

    /// The words of a part, as they are written.
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(source[range])) }

    /// The longest runs of characters of a set.
    func runs(of set: ScalarSet) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            let end = self.end(of: set, from: index)
            if end > index { runs.append(index..<end) }
            index = max(end, index + 1)
        }
        return runs
    }

    /// Where characters of a set end that stand from an index on.
    func end(of set: ScalarSet, from start: Int) -> Int {
        var end = start
        while end < scalars.count, set.contains(scalars[end]) { end += 1 }
        return end
    }

    /// Where characters of a set begin that stand up to an index.
    func start(of set: ScalarSet, upTo end: Int) -> Int {
        var start = end
        while start > 0, set.contains(scalars[start - 1]) { start -= 1 }
        return start
    }
    /// Whether a part stands in quotation marks on its line: 「…」 or 『…』.
    func isQuoted(_ part: Range<Int>) -> Bool {
        var depth = 0
        for index in (0..<part.lowerBound).suffix(Self.longestQuotation).reversed() {
            switch scalars[index] {
            case "」", "』": depth += 1
            case "「", "『":
                guard depth > 0 else { return true }
                depth -= 1
            case "\n": return false
            default: break
            }
        }
        return false
    }

    /// How far the beginning of a quotation is looked for.
    private static let longestQuotation = 200
}

extension [Unicode.Scalar] {
    /// The characters of a text; its own view of them counts them first, which takes as long again.
    fileprivate init(scalarsOf text: String) {
        self = []
        reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars { append(scalar) }
    }
}
