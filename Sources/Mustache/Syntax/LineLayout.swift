/// Which tags have their line to themselves (standalone, in the words of the specification).
struct LineLayout {
    let bytes: [UInt8]
    /// Where the text begins: behind the byte order mark, if there is one.
    let start: Int

    /// Whether a line begins at an offset.
    func isLineStart(_ offset: Int) -> Bool {
        offset == start || bytes[offset - 1] == .newline
    }

    /// Where the line begins, if only blanks stand before the offset.
    func blankStart(before offset: Int) -> Int? {
        var first = offset
        while first > start, bytes[first - 1].isBlank { first -= 1 }
        return isLineStart(first) ? first : nil
    }

    /// Where the next line begins, if only blanks stand between the offset and the line's end.
    func blankEnd(after offset: Int) -> Int? {
        var end = offset
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        guard end < bytes.count else { return end }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count, bytes[end + 1] == .newline {
            return end + 2
        }
        return bytes[end] == .newline ? end + 1 : nil
    }

    /// The blanks before the first line in a range that says something.
    func indentation(of range: Range<Int>) -> Range<Int>? {
        var lineStart = range.lowerBound
        while lineStart < range.upperBound {
            let end = bytes[lineStart..<range.upperBound].firstIndex { !$0.isBlank }
            guard let end else { return nil }
            guard let next = blankEnd(after: end) else { return lineStart..<end }
            lineStart = next
        }
        return nil
    }
}
