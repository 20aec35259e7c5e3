/// What one look at the bytes of a text says, before any is understood.
struct CharacterInspection {
    /// The places of bytes that are not UTF-8, in order.
    private(set) var invalid: [Range<Int>] = []
    /// The places of characters that no HTML may hold, in order.
    private(set) var forbidden: [Range<Int>] = []
    /// How many lines there are, an empty last one included.
    private(set) var lines = 1
    /// The most `|` on one line.
    private(set) var widestRow = 0
    /// Whether `&#` occurs, which can name any character.
    private(set) var hasNumericReferences = false

    private var bars = 0

    /// Looks at every byte once.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if Self.isNotable(byte) { note(byte, at: index, in: text) }
                index += 1
                continue
            }
            let length = Self.lengthOfSequence(at: index, in: text)
            if length == 0 {
                invalid.append(index..<index + 1)
            } else if Self.isForbidden(at: index, length: length, in: text) {
                forbidden.append(index..<index + length)
            }
            index += max(1, length)
        }
        endLine()
    }

    /// Whether every byte can stand in a page.
    var isClean: Bool { invalid.isEmpty && forbidden.isEmpty }

    /// The text with U+FFFD in place of what cannot stand in a page.
    func repaired(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var repaired: [UInt8] = []
        repaired.reserveCapacity(text.count + 2 * invalid.count)
        var start = 0
        for range in (invalid + forbidden).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            repaired.append(contentsOf: text[start..<range.lowerBound])
            repaired.append(contentsOf: "\u{FFFD}".utf8)
            start = range.upperBound
        }
        repaired.append(contentsOf: text[start...])
        return repaired
    }

    private static func isNotable(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09) || byte == 0x7F || byte == UInt8(ascii: "|")
            || byte == UInt8(ascii: "&")
    }

    private mutating func note(
        _ byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) {
        switch byte {
        case UInt8(ascii: "|"): bars += 1
        case UInt8(ascii: "&"):
            if index + 1 < text.count, text[index + 1] == UInt8(ascii: "#") {
                hasNumericReferences = true
            }
        case UInt8(ascii: "\n"):
            lines += 1
            endLine()
        case UInt8(ascii: "\r"):
            // cmark-gfm takes a lone CR for the end of a line, too.
            guard index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n") else { return }
            lines += 1
            endLine()
        default: forbidden.append(index..<index + 1)
        }
    }

    private mutating func endLine() {
        widestRow = max(widestRow, bars)
        bars = 0
    }

    /// The length of the sequence that begins here, after RFC 3629; zero if there is none.
    private static func lengthOfSequence(
        at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let first = text[index]
        func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + distance < text.count && range.contains(text[index + distance])
        }
        switch first {
        case 0xE1...0xEC, 0xEE, 0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    /// Whether HTML forbids the character: a C1 control or a noncharacter.
    private static func isForbidden(
        at index: Int, length: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        switch (text[index], length) {
        case (0xC2, _): return text[index + 1] < 0xA0
        case (0xEF, _):
            let rest = (text[index + 1], text[index + 2])
            return rest.0 == 0xB7 && (0x90...0xAF).contains(rest.1)
                || rest.0 == 0xBF && rest.1 >= 0xBE
        case (_, 4):
            return text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF
                && text[index + 3] >= 0xBE
        default: return false
        }
    }
}
