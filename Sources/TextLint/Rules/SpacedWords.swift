internal import Diagnostics

/// Blanks inside words: 「東 京」, 「大田 区」, 「令和 3年度」.
///
/// They come from columns set wide or from PDF files; speech reads two words, search finds none.
/// A blank between separate things is right, as in 「情報化推進計画 概要版」. So a blank is told where
/// a single character stands beside it, and in our own sentences beside hiragana, which goes on
/// with the word before it; there YAML puts a blank for the end of a line, too. Between katakana it
/// is told where the word in one piece is known.
struct SpacedWords: TextRule {
    let code = DiagnosticCode.textSpacedWord
    let signals = [
        TextSignal(
            .one(of: wordEnds), .one(of: .blanks), .one(of: wordEnds.union(.blanks)))
    ]

    private static let wordEnds = ScalarSet.japanese.union(.digits)

    private static let letters = ScalarSet.japanese.union(.digits).union(.latin)
    /// Single characters that head what follows: 「図 体系」, 「注 速報値」, 「国 都道府県」.
    private static let heads = ScalarSet("図表注例問答章節項編別国都")
    /// How much of a long word is shown on either side of a blank.
    private static let shownLetters = 8

    func findings(in passage: Passage) -> [TextHit] {
        var found: [Range<Int>] = []
        let words = KatakanaWords(in: passage)
        for blank in passage.runs(of: .blanks)
        where isInsideWord(blank, in: passage) || words.isInsideWord(blank, in: passage) {
            let start = passage.start(of: Self.letters, upTo: blank.lowerBound)
            let end = passage.end(of: Self.letters, from: blank.upperBound)
            let shownStart = max(start, blank.lowerBound - Self.shownLetters)
            let shownEnd = min(end, blank.upperBound + Self.shownLetters)
            let word = shownStart..<shownEnd
            if let last = found.last, last.upperBound > word.lowerBound {
                found[found.count - 1] = last.lowerBound..<word.upperBound
            } else {
                found.append(word)
            }
        }
        return found.map { Self.hit($0, in: passage) }
    }

    private func isInsideWord(_ blank: Range<Int>, in passage: Passage) -> Bool {
        let (left, right) = (blank.lowerBound - 1, blank.upperBound)
        guard passage.has(Self.letters, at: left), passage.has(Self.letters, at: right) else {
            return false
        }
        if isInsideYear(blank, in: passage) { return true }
        guard passage.has(.japanese, at: left), passage.has(.japanese, at: right) else {
            return false
        }
        if passage.kind != .printed,
            passage.has(.hiragana, at: left) || passage.has(.hiragana, at: right)
        {
            return true
        }
        if passage.end(of: Self.letters, from: right) == right + 1 { return true }
        return passage.start(of: Self.letters, upTo: left + 1) == left
            && !passage.has(Self.heads, at: left)
    }

    /// Whether the blank parts the era, the number and 年 of a year.
    private func isInsideYear(_ blank: Range<Int>, in passage: Passage) -> Bool {
        let (left, right) = (blank.lowerBound - 1, blank.upperBound)
        if passage.has(.digits, at: right) {
            return EraYear.names.contains { passage.has($0.name, at: left - 1) }
        }
        guard passage.has(.digits, at: left), passage[right] == "年" else { return false }
        let number = passage.start(of: .digits, upTo: left + 1)
        let era = passage.start(of: .blanks, upTo: number) - 2
        return left + 1 - number == 4 || EraYear.names.contains { passage.has($0.name, at: era) }
    }

    private static func hit(_ range: Range<Int>, in passage: Passage) -> TextHit {
        let seen = passage.text(range)
        let joined = String(
            String.UnicodeScalarView(
                passage.scalars[range].filter { !ScalarSet.blanks.contains($0) }))
        return TextHit(
            range: range,
            message: LocalizedText(
                ja: "『\(seen)』の語の中に空白があります。語の途中に空白は入れません",
                en: "'\(seen)' has a blank inside a word"),
            help: LocalizedText(
                ja: "「\(joined)」のように続けて書いてください。別の語なら「・」や「、」で区切ります",
                en: "Write '\(joined)'; separate words take ・ or 、 between them"))
    }
}
