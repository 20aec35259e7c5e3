private import JapaneseText

/// Texts in the form in which they are compared with what somebody types (検索のための正規化).
///
/// Whoever looks for 「ＩＣＴ」, 「ｻｰﾊﾞ」 or 「手續」 finds 「ICT」, 「サーバー」 and 「手続」. The same is
/// done to the query by `assets/search.js`; a test holds the two against each other.
///
/// 1. Full-width letters and digits become narrow, half-width kana wide; sound marks join their kana.
/// 2. Capitals become small, katakana hiragana, small vowels large (ウェ, ウエ), old kanji new.
/// 3. A dash after kana is a long vowel (デ－タ). A long vowel counts between kana only, so that
///    サーバ室 and サーバー室 are the same, and コード and こども are not.
/// 4. Everything that is no letter and no digit is left out: spaces, dots, brackets, symbols.
package struct Folding: Sendable {
    /// The letters so far, as values of Unicode scalars.
    private(set) var letters: [UInt32] = []
    /// Whether a long vowel stands after the last letter and counts if kana follow.
    private var isLong = false

    /// Nothing is folded yet.
    init() {}

    /// A text in the form in which it is compared.
    package static func folded(_ text: String) -> String {
        var folding = Folding()
        folding.fold(text)
        return String(String.UnicodeScalarView(folding.letters.compactMap(Unicode.Scalar.init)))
    }

    /// Takes up a text in place of the last one.
    mutating func fold(_ text: String) {
        letters.removeAll(keepingCapacity: true)
        isLong = false
        let usual = TextNormalization(of: text, replacing: .inNames).text
        for scalar in usual.unicodeScalars { append(scalar.value) }
    }

    private mutating func append(_ value: UInt32) {
        if FoldedLetters.isLongVowel(value) {
            isLong = isLong || letters.last.map(FoldedLetters.isKana) ?? false
            return
        }
        guard let letter = FoldedLetters.letter(value) else { return }
        if isLong && FoldedLetters.isKana(letter) { letters.append(FoldedLetters.longVowel) }
        isLong = false
        letters.append(letter)
    }
}
