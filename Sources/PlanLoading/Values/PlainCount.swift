internal import JapaneseText

/// The form that nearly every figure has: ASCII digits, perhaps with separators, then the unit or
/// nothing: 「1,390名」, 「57」.
///
/// Whatever is not exactly this is left to ``QuantityPhrase``, which understands much more and
/// takes ten times as long.
enum PlainCount {
    /// The number, or `nil` when the words have another form.
    static func number(in words: String, unit: String) -> DecimalNumber? {
        var words = words
        var unit = unit
        return words.withUTF8 { words in
            unit.withUTF8 { unit in
                guard let (number, length) = digits(words),
                    length == words.count
                        || words[length...].elementsEqual(unit)
                else { return nil }
                return DecimalNumber(significand: number)
            }
        }
    }

    /// The number at the beginning and how many bytes it takes; separators stand before every
    /// third digit or nowhere.
    private static func digits(_ words: UnsafeBufferPointer<UInt8>) -> (Int64, Int)? {
        var number: Int64 = 0
        var index = 0
        var group = 0
        var hasSeparators = false
        reading: while index < words.count, index < 15 {
            switch words[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if index == 1, number == 0 { return nil }
                number = number * 10 + Int64(words[index] - UInt8(ascii: "0"))
                group += 1
            case UInt8(ascii: ","):
                guard hasSeparators ? group == 3 : (1...3).contains(group) else { return nil }
                hasSeparators = true
                group = 0
            default: break reading
            }
            index += 1
        }
        guard index > 0, index < 15, !hasSeparators || group == 3 else { return nil }
        return (number, index)
    }
}
