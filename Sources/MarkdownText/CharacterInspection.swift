internal import JapaneseText

/// What one look at the bytes of a text says, before any is understood.
struct CharacterInspection {
    /// The places of bytes that are not UTF-8, in order.
    private(set) var invalid: [Range<Int>] = []
    /// The characters that no page may hold, written or referred to by number, in order.
    private(set) var forbidden: [(bytes: Range<Int>, scalar: Unicode.Scalar)] = []
    /// How many lines there are, an empty last one included.
    private(set) var lines = 1
    /// The most `|` on one line.
    private(set) var widestRow = 0
    /// Where lines begin with `[^`, as the definitions of notes do.
    private(set) var notes: [Int] = []

    private let text: UnsafeBufferPointer<UInt8>
    private var bars = 0

    /// Looks at every byte once.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        beginLine(at: 0)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if byte.isNotable { inspect(byte, at: index) }
                index += 1
            } else if text.hasKanaOrKanji(at: index) {
                index += 3
            } else {
                index += inspectSequence(at: index)
            }
        }
        widestRow = max(widestRow, bars)
    }

    /// Whether every byte can stand in a page.
    var isClean: Bool { invalid.isEmpty && forbidden.isEmpty }

    /// The text with U+FFFD in place of what cannot stand in a page.
    var repaired: [UInt8] {
        var repaired: [UInt8] = []
        repaired.reserveCapacity(text.count + 2 * invalid.count)
        var start = 0
        let bad = invalid + forbidden.map(\.bytes)
        for range in bad.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            repaired.append(contentsOf: text[start..<range.lowerBound])
            repaired.append(contentsOf: "\u{FFFD}".utf8)
            start = range.upperBound
        }
        repaired.append(contentsOf: text[start...])
        return repaired
    }

    /// Looks at a byte of ASCII that is not just text.
    private mutating func inspect(_ byte: UInt8, at index: Int) {
        switch byte {
        case UInt8(ascii: "|"): bars += 1
        case UInt8(ascii: "&"): inspectReference(at: index)
        case UInt8(ascii: "\n"): beginLine(at: index + 1)
        case UInt8(ascii: "\r"):
            // cmark-gfm takes a lone CR for the end of a line, too.
            if !text.begins(with: "\n", at: index + 1) { beginLine(at: index + 1) }
        default: forbidden.append((index..<index + 1, Unicode.Scalar(byte)))
        }
    }

    private mutating func beginLine(at start: Int) {
        if start > 0 { lines += 1 }
        widestRow = max(widestRow, bars)
        bars = 0
        if text.begins(with: "[^", at: start) { notes.append(start) }
    }

    /// Looks at `&#1;`, which would put a character into the page behind our back.
    ///
    /// In code it would not, but nobody misses it there.
    private mutating func inspectReference(at start: Int) {
        guard text.begins(with: "&#", at: start),
            let end = text[start...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
        else { return }
        let isHexadecimal = text.begins(with: "x", at: start + 2)
        let digits = text[(start + (isHexadecimal ? 3 : 2))..<max(end, start + 3)]
        let value = UInt32(
            String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        if let value, let scalar = Unicode.Scalar(value), UnprintableText.contains(scalar) {
            forbidden.append((start..<end + 1, scalar))
        }
    }

    /// Looks at a sequence of several bytes and gives its length; one if it is none.
    private mutating func inspectSequence(at index: Int) -> Int {
        guard let length = text.lengthOfSequence(at: index) else {
            invalid.append(index..<index + 1)
            return 1
        }
        if mayBeForbidden(at: index) {
            let bytes = index..<index + length
            let scalar = String(decoding: text[bytes], as: UTF8.self).unicodeScalars.first
            if let scalar, UnprintableText.contains(scalar) { forbidden.append((bytes, scalar)) }
        }
        return length
    }

    /// Whether a sequence may be one that nobody can see, judged by its first two bytes.
    ///
    /// Full-width forms (`EF BC`, `EF BD`) are common in Japanese, and none of these.
    private func mayBeForbidden(at index: Int) -> Bool {
        switch text[index] {
        case 0xC2: text[index + 1] < 0xA0
        case 0xD8: text[index + 1] == 0x9C
        case 0xE2: text[index + 1] == 0x80 || text[index + 1] == 0x81
        case 0xEF: text[index + 1] == 0xB7 || text[index + 1] == 0xBF
        default: text[index] >= 0xF0
        }
    }
}

extension UInt8 {
    /// Whether a byte of ASCII ends a line, counts as a column, begins a reference or is a control.
    fileprivate var isNotable: Bool {
        (self < 0x20 && self != UInt8(ascii: "\t")) || self == 0x7F || self == UInt8(ascii: "|")
            || self == UInt8(ascii: "&")
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether one of U+3000–U+9FFF begins here, as nearly always in a Japanese text.
    fileprivate func hasKanaOrKanji(at index: Int) -> Bool {
        (0xE3...0xE9).contains(self[index]) && index + 2 < count
            && self[index + 1] & 0xC0 == 0x80 && self[index + 2] & 0xC0 == 0x80
    }

    /// The length of the sequence that begins here, after RFC 3629, if there is one.
    fileprivate func lengthOfSequence(at index: Int) -> Int? {
        func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + distance < count && range.contains(self[index + distance])
        }
        switch self[index] {
        case 0xE1...0xEC, 0xEE, 0xEF: return follows(1) && follows(2) ? 3 : nil
        case 0xC2...0xDF: return follows(1) ? 2 : nil
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
        default: return nil
        }
    }
}
