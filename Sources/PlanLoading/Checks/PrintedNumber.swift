internal import JapaneseText

/// The number of an element as printed, taken apart: 「施策8」, 「№ 3」, 「基本方針Ⅳ」.
struct PrintedNumber {
    /// What stands before the number.
    let prefix: String
    /// The number, of digits or of Roman numerals.
    let value: Int

    init?(_ printed: String) {
        let scalars = printed.unicodeScalars.map(Self.narrowed)
        guard let end = scalars.lastIndex(where: { Self.value(of: $0) != nil }) else { return nil }
        var start = end
        while start > 0, Self.isDigit(scalars[start]), Self.isDigit(scalars[start - 1]) {
            start -= 1
        }
        value = scalars[start...end].reduce(0) { $0 * 10 + (Self.value(of: $1) ?? 0) }
        prefix = scalars[..<start].map(String.init).joined()
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// The value of a digit, or of one of Ⅰ to Ⅻ and ① to ⑳.
    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x2160...0x216B: Int(scalar.value) - 0x215F
        case 0x2460...0x2473: Int(scalar.value) - 0x245F
        default: nil
        }
    }

    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        FullWidth.narrowed(scalar)
    }
}
