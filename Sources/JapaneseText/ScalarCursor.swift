/// A place in a text that moves on scalar by scalar.
///
/// It reads the bytes of UTF-8 directly: every value and every year of a plan passes here, and
/// indices of strings cost more than all the rest. It lives only inside ``take(from:_:)``.
struct ScalarCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// How many bytes have been read.
    private(set) var position = 0
    /// The scalar that comes next; `nil` at the end.
    private(set) var scalar: Unicode.Scalar?

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        scalar = scalar(at: 0)
    }

    /// Reads the beginning of a text and takes off what was read, unless `read` fails or finds
    /// nothing.
    static func take<Value, Problem: Error>(
        from text: inout Substring,
        _ read: (ScalarCursor) -> Result<(value: Value, end: Int)?, Problem>
    ) throws(Problem) -> Value? {
        guard let found = try text.withUTF8({ read(ScalarCursor($0)) }).get() else { return nil }
        text = text[text.utf8.index(text.startIndex, offsetBy: found.end)...]
        return found.value
    }

    /// The scalar after the next one.
    var following: Unicode.Scalar? {
        scalar.flatMap { scalar(at: position + UTF8.width($0)) }
    }

    /// The value of the digit that comes next, narrow or full-width.
    var digit: Int? { scalar.flatMap(FullWidth.digit) }

    /// Whether a digit comes after the next scalar.
    var isDigitFollowing: Bool { following.flatMap(FullWidth.digit) != nil }

    mutating func advance() {
        guard let scalar else { return }
        move(to: position + UTF8.width(scalar))
    }

    /// Returns to a place where it has been.
    mutating func move(to position: Int) {
        self.position = position
        scalar = scalar(at: position)
    }

    /// Moves over a scalar if it comes next.
    mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard scalar == wanted else { return false }
        advance()
        return true
    }

    /// Moves over a word if it comes next, in narrow or full-width letters.
    mutating func take(word: StaticString) -> Bool {
        let start = position
        let isThere = word.withUTF8Buffer { word in
            var wanted = ScalarCursor(word)
            while let next = wanted.scalar, scalar.map(FullWidth.narrowed) == next {
                advance()
                wanted.advance()
            }
            return wanted.scalar == nil
        }
        if !isThere { move(to: start) }
        return isThere
    }

    /// The text between two places.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// How many scalars stand between two places.
    func count(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

    /// The text is well-formed, since it comes from a string.
    private func scalar(at position: Int) -> Unicode.Scalar? {
        guard position < bytes.count else { return nil }
        let lead = UInt32(bytes[position])
        func trail(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
        switch lead {
        case 0..<0x80: return Unicode.Scalar(lead)
        case 0x80..<0xE0: return Unicode.Scalar((lead & 0x1F) << 6 | trail(1))
        case 0xE0..<0xF0: return Unicode.Scalar((lead & 0xF) << 12 | trail(1) << 6 | trail(2))
        default:
            return Unicode.Scalar(
                (lead & 0x7) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3))
        }
    }
}
