/// Characters that no text of a plan holds, because no reader could see them.
///
/// Controls and noncharacters are forbidden in HTML (HTML Standard, 13.2.3.5); the controls of
/// writing direction make a line read as something else than it says (UTR 36, 3.1.4), and U+2028
/// and U+2029 end a line behind the back of programs that read the data.
package enum UnprintableText {
    /// Whether a character is one of them; tabs and line ends are not.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// How a character that cannot be shown is named: `U+202E`.
    package static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// The first of them in bytes of UTF-8, and where it begins.
    ///
    /// Nearly all bytes are passed over one by one; only those that such a character may begin
    /// with are looked at more closely.
    package static func first(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
    ) -> (offset: Int, scalar: Unicode.Scalar)? {
        var index = start
        while index < bytes.count {
            if mayBegin(in: bytes, at: index), let scalar = scalar(in: bytes, at: index),
                contains(scalar)
            {
                return (index, scalar)
            }
            index += 1
        }
        return nil
    }

    /// Whether one of them may begin at a byte, judged by this one and the next.
    ///
    /// Full-width forms (`EF BC`, `EF BD`) are common in Japanese, and none of these.
    private static func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte < 0x20 || byte == 0x7F }
        guard byte >= 0xC2, index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        switch byte {
        case 0xC2: return next < 0xA0
        case 0xD8: return next == 0x9C
        case 0xE2: return next == 0x80 || next == 0x81
        case 0xEF: return next == 0xB7 || next == 0xBF
        default: return byte >= 0xF0
        }
    }

    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Unicode.Scalar? {
        let end = min(index + 4, bytes.count)
        var decoder = UTF8()
        var rest = bytes[index..<end].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
        return scalar
    }
}
