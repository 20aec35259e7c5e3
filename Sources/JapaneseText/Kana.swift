/// The two kana, hiragana and katakana.
package enum Kana {
    /// The text with katakana written as hiragana: 「データ」 becomes 「でーた」.
    ///
    /// ヷ to ヺ, which have no hiragana, stay.
    package static func hiragana(_ text: String) -> String {
        mapped(text, hiragana)
    }

    /// The text with hiragana written as katakana: 「しさく」 becomes 「シサク」.
    package static func katakana(_ text: String) -> String {
        mapped(text) { scalar in
            switch scalar.value {
            case 0x3041...0x3096, 0x309D...0x309E: shifted(scalar, by: 0x60)
            default: scalar
            }
        }
    }

    /// The initial sound under which an index lists a reading: 「か」 for 「ガイド」; `nil` for what
    /// is no kana.
    package static func row(of reading: String) -> Unicode.Scalar? {
        guard let first = reading.unicodeScalars.first.map(hiragana) else { return nil }
        let base = large(SoundMarks.split(hiragana: first).base).scalar
        return rows.last { $0.value <= base.value && ("あ"..."ん").contains(base) }
    }

    static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x30A1...0x30F6, 0x30FD...0x30FE: shifted(scalar, by: -0x60)
        default: scalar
        }
    }

    /// The large form of a small hiragana, and whether it was small.
    static func large(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, wasSmall: Bool) {
        switch scalar {
        case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ": (shifted(scalar, by: 1), true)
        case "ゕ": ("か", true)
        case "ゖ": ("け", true)
        default: (scalar, false)
        }
    }

    private static let rows = "あかさたなはまやらわ".unicodeScalars.map { $0 }

    private static func mapped(
        _ text: String, _ transform: (Unicode.Scalar) -> Unicode.Scalar
    ) -> String {
        var mapped = String.UnicodeScalarView()
        mapped.append(contentsOf: text.unicodeScalars.lazy.map(transform))
        return String(mapped)
    }

    private static func shifted(_ scalar: Unicode.Scalar, by steps: Int) -> Unicode.Scalar {
        Unicode.Scalar(UInt32(Int(scalar.value) + steps)) ?? scalar
    }
}
