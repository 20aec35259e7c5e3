/// The characters that HTML writes by name or number.
enum HTMLEntity {
    /// The longest one that is understood: `&#1114111;`.
    static let longest = 10

    /// Reads the entity at the head of some bytes, and tells its character and length; what is none
    /// is an ampersand that stands for itself.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int) {
        guard let end = bytes.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
            let scalar = scalar(UnsafeBufferPointer(rebasing: bytes[1..<end]))
        else { return ("&", 1) }
        return (scalar, end + 1)
    }

    private static func scalar(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        if name.first == UInt8(ascii: "#") {
            return number(name.dropFirst()).flatMap { Unicode.Scalar($0) }
        }
        return named.first { name.elementsEqual($0.name.utf8) }?.scalar
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
        let text = String(decoding: digits, as: UTF8.self)
        return text.first == "x" || text.first == "X"
            ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    }

    /// Those that our templates and renderers write, and the blank that does not break.
    private static let named: [(name: String, scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "),
    ]
}
