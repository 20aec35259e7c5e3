/// The sound marks of kana: dakuten (が) and handakuten (ぱ).
enum SoundMarks {
    /// The kana with dakuten: が of か, ヴ of ウ.
    static func voiced(_ kana: Unicode.Scalar) -> Unicode.Scalar? {
        switch kana {
        case "う", "ウ": offset(kana, by: 0x4E)
        case "ワ"..."ヲ": offset(kana, by: 8)
        case "ゝ", "ヽ": offset(kana, by: 1)
        default: takesDakuten(hiragana: hiraganaValue(kana)) ? offset(kana, by: 1) : nil
        }
    }

    /// The kana with handakuten: ぱ of は.
    static func semiVoiced(_ kana: Unicode.Scalar) -> Unicode.Scalar? {
        isHaRow(hiraganaValue(kana)) ? offset(kana, by: 2) : nil
    }

    private static func hiraganaValue(_ kana: Unicode.Scalar) -> UInt32 {
        (0x30A1...0x30F6).contains(kana.value) ? kana.value - 0x60 : kana.value
    }

    /// か to ち stand on odd values, つ to と on even ones, は to ほ on every third.
    private static func takesDakuten(hiragana value: UInt32) -> Bool {
        switch value {
        case 0x304B...0x3062: !value.isMultiple(of: 2)
        case 0x3064...0x3069: value.isMultiple(of: 2)
        default: isHaRow(value)
        }
    }

    private static func isHaRow(_ value: UInt32) -> Bool {
        (0x306F...0x307D).contains(value) && value.isMultiple(of: 3)
    }

    private static func offset(_ scalar: Unicode.Scalar, by steps: Int) -> Unicode.Scalar? {
        Unicode.Scalar(UInt32(Int(scalar.value) + steps))
    }
}
