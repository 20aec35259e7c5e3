/// Links with words, images, and addresses in the text.
extension MarkdownScanner {
    /// How many parentheses a destination may nest, as in cmark-gfm.
    private static let deepestParentheses = 32

    mutating func findLinks() {
        let closings = closingBrackets()
        var index = 0
        /// Where the words of the last link end, in which an address is no link of its own.
        var endOfWords = 0
        while index < shown.count {
            switch shown[index] {
            case "\\": index += 2
            case "[":
                if let close = closings[index], takeLink(index..<close) { endOfWords = close }
                index += 1
            case "h", "H", "w", "W":
                index = passAddress(from: index, isLink: index >= endOfWords)
            default: index += 1
            }
        }
    }

    /// The `]` of every `[` that has one in its paragraph.
    private func closingBrackets() -> [Int: Int] {
        var closings: [Int: Int] = [:]
        var open: [Int] = []
        var index = 0
        while index < shown.count {
            switch shown[index] {
            case "\\": index += 1
            case "[": open.append(index)
            case "]": if let opening = open.popLast() { closings[opening] = index }
            case "\n" where endsParagraph(at: index): open = []
            default: break
            }
            index += 1
        }
        return closings
    }

    /// Takes a link or an image from its `[` to its `]` and hides where it leads; `false` where it
    /// is no link.
    private mutating func takeLink(_ brackets: Range<Int>) -> Bool {
        let close = brackets.upperBound
        let words = brackets.lowerBound + 1..<close
        guard words.count <= Self.longestWords, shown[words.lowerBound] != "^",
            let (destination, end) = destination(of: words)
        else { return false }
        hide(close + 1..<end)
        let isImage = brackets.lowerBound > 0 && shown[brackets.lowerBound - 1] == "!"
        guard !isImage else { return false }
        let range = words.isEmpty ? brackets.lowerBound..<close + 1 : words
        links.append(
            MarkdownLink(range: range, text: text(words), destination: destination, isBare: false))
        return true
    }

    /// Where words in brackets lead, and where the notation of that ends.
    private mutating func destination(
        of words: Range<Int>
    ) -> (destination: String, end: Int)? {
        let close = words.upperBound
        switch scalar(close + 1) {
        case "(": return inlineDestination(from: close + 2)
        case "[":
            guard let end = next("]", from: close + 2) else { return nil }
            let label = end == close + 2 ? words : close + 2..<end
            return references[text(label).lowercased()].map { ($0, end + 1) }
        default: return references[text(words).lowercased()].map { ($0, close + 1) }
        }
    }

    /// Reads `destination "title")`.
    private mutating func inlineDestination(
        from start: Int
    ) -> (destination: String, end: Int)? {
        var index = afterSpace(start)
        let range: Range<Int>
        if scalar(index) == "<" {
            guard let close = next(">", from: index) else { return nil }
            range = index + 1..<close
            index = close + 1
        } else {
            guard let end = endOfDestination(from: index) else { return nil }
            range = index..<end
            index = end
        }
        index = afterSpace(index)
        if let quote = scalar(index), quote == "\"" || quote == "'" {
            guard let close = next(quote, from: index + 1) else { return nil }
            index = afterSpace(close + 1)
        }
        guard scalar(index) == ")" else { return nil }
        return (text(range), index + 1)
    }

    private func endOfDestination(from start: Int) -> Int? {
        var depth = 0
        var index = start
        while let next = scalar(index), depth <= Self.deepestParentheses {
            switch next {
            case "\\": index += 1
            case "(": depth += 1
            case ")" where depth == 0: return index
            case ")": depth -= 1
            case " ", "\n", "\t": return index
            default: break
            }
            index += 1
        }
        return nil
    }

    private func afterSpace(_ start: Int) -> Int {
        var index = start
        while let space = scalar(index), space == " " || space == "\n" { index += 1 }
        return index
    }

    /// Hides an address that stands in the text, where one begins; else goes on by one.
    private mutating func passAddress(from start: Int, isLink: Bool) -> Int {
        let isInsideWord = start > 0 && shown[start - 1].isLatinLetter
        guard !isInsideWord, beginsAddress(at: start) else { return start + 1 }
        var end = start
        while let next = scalar(end), next.isOfAddress { end += 1 }
        while end > start, ".,:;!?*_~'\")".unicodeScalars.contains(shown[end - 1]) { end -= 1 }
        guard end > start else { return start + 1 }
        if isLink { addBareLink(start..<end) }
        hide(start..<end)
        return end
    }
}

extension Unicode.Scalar {
    /// Whether an address in the midst of a text may go on with this.
    fileprivate var isOfAddress: Bool {
        ("!"..."~").contains(self) && self != "<" && self != "]"
    }
}
