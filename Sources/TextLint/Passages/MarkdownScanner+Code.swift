/// Code, addresses in angle brackets, comments and tags, which bind closer than links.
extension MarkdownScanner {
    mutating func hideCodeAndTags() {
        var index = 0
        while index < shown.count {
            switch shown[index] {
            case "\\": index += 2
            case "`": index = passCode(from: index)
            case "<": index = passAngle(from: index)
            default: index += 1
            }
        }
    }

    /// Hides a span of code, which ends with as many backticks as it begins with.
    private mutating func passCode(from start: Int) -> Int {
        let length = lengthOfRun(at: start)
        var index = start + length
        for _ in 0..<Self.longestWords {
            guard let tick = next("`", from: index) else { break }
            let closing = lengthOfRun(at: tick)
            if closing == length {
                hide(start..<tick + closing)
                return tick + closing
            }
            index = tick + closing
        }
        return start + length
    }

    private func lengthOfRun(at start: Int) -> Int {
        shown[start...].prefix { $0 == shown[start] }.count
    }

    /// Hides a comment, an address or a tag; a `<` that begins none of them is text, and so is one
    /// that begins the destination of a link.
    private mutating func passAngle(from start: Int) -> Int {
        if shown[start...].starts(with: "<!--".unicodeScalars) {
            let end = endOfComment(from: start + 4)
            hide(start..<end)
            return end
        }
        let beginsDestination = start > 1 && shown[start - 1] == "(" && shown[start - 2] == "]"
        guard let first = scalar(start + 1), first == "/" || first.isLatinLetter,
            !beginsDestination, let close = next(">", from: start + 1)
        else { return start + 1 }
        if beginsAddress(at: start + 1) { addBareLink(start + 1..<close) }
        hide(start..<close + 1)
        return close + 1
    }

    private func endOfComment(from start: Int) -> Int {
        var index = start
        while index < shown.count {
            if shown[index...].starts(with: "-->".unicodeScalars) { return index + 3 }
            index += 1
        }
        return shown.count
    }
}
