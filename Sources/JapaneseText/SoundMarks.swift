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

    /// The hiragana without its mark, and the mark: 0 for か, 1 for が, 2 for ぱ.
    static func split(hiragana kana: Unicode.Scalar) -> (base: Unicode.Scalar, mark: UInt8) {
        guard kana != "ゔ" else { return ("う", 1) }
        for mark in 1...2 {
            guard let base = offset(kana, by: -mark) else { continue }
            let marked = mark == 1 ? voiced(base) : semiVoiced(base)
            if marked == kana { return (base, UInt8(mark)) }
        }
        return (kana, 0)
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
