/// Finds the links of a Markdown text, and what of it is no text: code, addresses, HTML, rules.
///
/// The tree of cmark-gfm does not tell in which column something stands, and a problem has to be
/// shown exactly there. So this reads the notation once more, as far as the lint needs it. However
/// a text is made, every character is looked at a few times only.
struct MarkdownScanner {
    /// The text with ``Passage/hidden`` in the place of what is no text.
    private(set) var shown: [Unicode.Scalar]
    /// The links, in order.
    var links: [MarkdownLink] = []
    private let source: [Unicode.Scalar]
    /// The destinations of `[label]: destination`, by their labels in small letters.
    let references: [String: String]
    /// Where the last character looked for is known not to stand.
    private var absence: [Unicode.Scalar: Range<Int>] = [:]

    /// How long the words of a link may be.
    static let longestWords = 1_000

    /// Takes a text.
    init(_ source: [Unicode.Scalar]) {
        var blocks = MarkdownBlocks(source)
        blocks.scan()
        self.source = source
        shown = source
        references = blocks.references
        for range in blocks.hidden { hide(range) }
    }

    /// Reads the text.
    mutating func scan() {
        hideCodeAndTags()
        absence = [:]
        findLinks()
        links.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    mutating func hide(_ range: Range<Int>) {
        for index in range where shown[index] != "\n" { shown[index] = Passage.hidden }
    }

    func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(source[range]))
    }

    func scalar(_ index: Int) -> Unicode.Scalar? {
        index < shown.count ? shown[index] : nil
    }

    /// Whether the paragraph ends at an index.
    func endsParagraph(at index: Int) -> Bool {
        guard shown[index] == "\n" else { return false }
        return scalar(index + 1) == "\n" || (scalar(index + 1) == "\r" && scalar(index + 2) == "\n")
    }

    /// The next place of a character in the paragraph.
    mutating func next(_ wanted: Unicode.Scalar, from start: Int) -> Int? {
        let known = absence[wanted] ?? 0..<0
        var index = known.contains(start) ? known.upperBound : start
        while index < shown.count, shown[index] != wanted, !endsParagraph(at: index) { index += 1 }
        absence[wanted] = start..<max(start, index)
        return scalar(index) == wanted ? index : nil
    }

    mutating func addBareLink(_ range: Range<Int>) {
        let address = text(range)
        links.append(MarkdownLink(range: range, text: address, destination: address, isBare: true))
    }

    /// Whether an address of a page begins at an index.
    func beginsAddress(at start: Int) -> Bool {
        let head = text(start..<min(start + 9, source.count)).lowercased()
        return ["http://", "https://", "www."].contains {
            head.hasPrefix($0) && head.utf8.count > $0.utf8.count
        }
    }
}

extension Unicode.Scalar {
    /// Whether this is a letter of ASCII.
    var isLatinLetter: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }
}
