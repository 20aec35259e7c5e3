/// What words may look like in a cell (機械可読性に関するルール, rule 1-06).
enum CellText {
    /// Whether words stand in CSV and JSON as they are: no quote, comma, backslash, control
    /// character, nor a space at an edge.
    static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = utf8.first, let last = utf8.last, first != space, last != space else {
            return false
        }
        // U+3000, the full-width space, is E3 80 80; the first two bytes are also those of 「、」.
        if first == 0xE3, utf8.count >= 3, utf8[1] == 0x80, utf8[2] == 0x80 { return false }
        if last == 0x80, utf8.count >= 3, utf8[utf8.count - 2] == 0x80 { return false }
        return !utf8.contains(where: isSpecial)
    }

    private static let space = UInt8(ascii: " ")

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: "\\")
    }

    /// The words on one line, without spaces at the edges.
    ///
    /// Lines are joined by a space between ASCII characters, and directly where Japanese stands
    /// on either side of the break.
    static func cleaned(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var isBroken = false
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 {
                isBroken = true
                continue
            }
            if isBroken, let last = cleaned.last {
                if isSpace(scalar) { continue }
                if last.isASCII, scalar.isASCII, !isSpace(last) { cleaned.append(" ") }
            }
            isBroken = false
            cleaned.append(scalar)
        }
        return String(trimmed(cleaned))
    }

    private static func trimmed(
        _ scalars: String.UnicodeScalarView
    ) -> String.UnicodeScalarView.SubSequence {
        let start = scalars.drop(while: isSpace)
        guard let end = start.lastIndex(where: { !isSpace($0) }) else { return start.prefix(0) }
        return start[...end]
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{3000}"
    }
}
