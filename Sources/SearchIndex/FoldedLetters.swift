/// What a single letter becomes when a text is folded.
enum FoldedLetters {
    /// ー, the long vowel of kana (長音).
    static let longVowel: UInt32 = 0x30FC

    /// Whether a letter is ー or one of the dashes that are written for it.
    static func isLongVowel(_ value: UInt32) -> Bool {
        switch value {
        case longVowel, 0x2010...0x2015, 0x2212, 0xFF0D: true
        default: false
        }
    }

    /// Whether a folded letter is of the kana, so that a vowel can be drawn out after it.
    static func isKana(_ letter: UInt32) -> Bool { (0x3041...0x30FA).contains(letter) }

    /// The letter that a letter is compared as; `nil` for what is no letter and no digit.
    static func letter(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x30...0x39, 0x61...0x7A: value
        case 0x41...0x5A: value + 0x20
        case 0x3041...0x3096: largeVowel(value)
        case 0x30A1...0x30F6: largeVowel(value - 0x60)
        // ヽ and ヾ repeat a kana as ゝ and ゞ do.
        case 0x30FD...0x30FE: value - 0x60
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: OldKanji.usual(value)
        // À to Þ, Α to Ϋ and А to Я stand 32 before their small forms, Ѐ to Џ 80.
        case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: value + 0x20
        case 0x400...0x40F: value + 0x50
        default: isLeftOut(value) ? nil : value
        }
    }

    /// ぁぃぅぇぉ and ゖ as the large kana: ウエブ is written for ウェブ, 市ケ谷 for 市ヶ谷.
    private static func largeVowel(_ hiragana: UInt32) -> UInt32 {
        switch hiragana {
        case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049: hiragana + 1
        case 0x3096: 0x3051
        default: hiragana
        }
    }

    private static func isLeftOut(_ value: UInt32) -> Bool {
        leftOut.contains { $0.contains(value) }
    }

    /// Controls, spaces, punctuation, symbols, marks without a letter and choices of a shape.
    private static let leftOut: [ClosedRange<UInt32>] = [
        0x00...0xBF, 0xD7...0xD7, 0xF7...0xF7, 0x2B0...0x36F, 0x2000...0x2BFF, 0x2E00...0x2E7F,
        0x2FF0...0x3004, 0x3008...0x3040, 0x3097...0x309C, 0x30A0...0x30A0, 0x30FB...0x30FB,
        0x31C0...0x31EF, 0x3200...0x33FF, 0xD800...0xF8FF, 0xFE00...0xFE6F, 0xFF00...0xFFFF,
        0x1F000...0x1FAFF, 0xE0000...0x10FFFF,
    ]
}
