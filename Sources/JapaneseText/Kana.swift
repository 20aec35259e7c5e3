/// Hiragana and katakana (かな).
package enum Kana {
    /// Whether a text can be the reading of a word: kana, long vowels, and the dots and spaces
    /// between parts.
    package static func isReading(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy(isKanaOrBreak)
    }

    private static func isKanaOrBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Hiragana and katakana with their marks, and the long vowel; 「・」 and spaces.
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x309D...0x309E, 0x30FD...0x30FE: true
        case 0x30FB...0x30FC, 0x3000, 0x20: true
        default: false
        }
    }
}
