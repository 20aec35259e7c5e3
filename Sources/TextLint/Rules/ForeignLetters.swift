internal import Diagnostics
internal import JapaneseText

/// Letters of another script inside Japanese words: the й and д of 「デバйд」, the ⼤ of 「⼤田区」.
///
/// They come out of PDF files. Readers see nothing; search, sorting and speech fail. A whole word
/// of another language, such as Русский among the languages of a page, is left alone.
struct ForeignLetters: TextRule {
    let code = DiagnosticCode.textForeignLetter
    let severity = LintSeverity.error
    let signals = [
        TextSignal(ScalarSet(StrangeLetters.ranges)),
        TextSignal(hiraganaInKatakana, after: .one(of: .katakana)),
    ]

    /// Hiragana with the shape of katakana; へ stands between katakana as a particle, too.
    private static let hiraganaInKatakana = ScalarSet("べぺ")

    func findings(in passage: Passage) -> [TextHit] {
        let strange = StrangeLetters.find(in: String(String.UnicodeScalarView(passage.scalars)))
        return strange.compactMap { letters(at: $0, in: passage) } + hiragana(in: passage)
    }

    private func letters(at strange: StrangeLetters, in passage: Passage) -> TextHit? {
        let range = strange.offset..<strange.offset + strange.text.unicodeScalars.count
        guard !isWord(range, strange, in: passage) else { return nil }
        let script = strange.kind.script
        return TextHit(
            range: range,
            message: LocalizedText(
                ja: "『\(strange.text)』は\(script.japanese)です。日本語の語は、かな・漢字・英字で書きます",
                en:
                    "'\(strange.text)' is \(script.english); Japanese words are written in kana, kanji and Latin letters"
            ),
            help: help(for: strange))
    }

    /// Whether the letters are a word of their own language that looks like one.
    private func isWord(
        _ range: Range<Int>, _ strange: StrangeLetters, in passage: Passage
    ) -> Bool {
        let letters = ScalarSet.japanese.union(.latin).union(.digits)
        return (strange.kind == .cyrillic || strange.kind == .greek) && range.count >= 3
            && strange.usual == nil && !passage.has(letters, at: range.lowerBound - 1)
            && !passage.has(letters, at: range.upperBound)
    }

    private func help(for strange: StrangeLetters) -> LocalizedText {
        if let usual = strange.usual {
            return LocalizedText(
                ja: "形の似た「\(usual)」に打ち直してください", en: "Type '\(usual)', which looks the same")
        }
        return LocalizedText(
            ja: "資料からの貼り付けで化けた文字です。正しい文字に打ち直してください",
            en: "It was garbled on its way out of a document; type the right letters")
    }

    private func hiragana(in passage: Passage) -> [TextHit] {
        passage.scalars.indices.compactMap { index in
            guard passage.has(Self.hiraganaInKatakana, at: index),
                passage.has(.katakana, at: index - 1), passage.has(.katakana, at: index + 1)
            else { return nil }
            let (seen, meant) = passage.scalars[index] == "べ" ? ("べ", "ベ") : ("ぺ", "ペ")
            return TextHit(
                range: index..<index + 1,
                message: LocalizedText(
                    ja: "『\(seen)』はひらがなです。カタカナの語は、すべてカタカナで書きます",
                    en: "'\(seen)' is hiragana in a word of katakana"),
                help: LocalizedText(
                    ja: "カタカナの「\(meant)」に打ち直してください",
                    en: "Type the katakana '\(meant)', which looks the same"))
        }
    }
}

extension StrangeLetters.Kind {
    fileprivate var script: LocalizedText {
        switch self {
        case .cyrillic: LocalizedText(ja: "キリル文字", en: "Cyrillic")
        case .greek: LocalizedText(ja: "ギリシャ文字", en: "Greek")
        case .radical: LocalizedText(ja: "部首を表す記号", en: "a radical of dictionaries")
        case .privateUse: LocalizedText(ja: "外字", en: "a private character of one machine")
        }
    }
}
