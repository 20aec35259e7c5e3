internal import Diagnostics
internal import JapaneseText

/// Full-width digits and Latin letters: 「ＩＣＴ」, 「１３」.
///
/// They are other characters than `ICT` and `13`, so search, sorting and programs miss them. The
/// full-width signs （ ） ： ！ ？ and ％ are at home in Japanese and are left alone, save inside of
/// such words (「Ｑ＆Ａ」, 「１．５」).
struct FullWidthASCII: TextRule {
    let code = DiagnosticCode.textFullWidthASCII
    let signals = [TextSignal(letters)]

    private static let letters = ScalarSet([0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A])
    /// ＃ ＄ ％ ＆ ＇ ＊ ＋ ， － ． ／ ： ＝ ＠ ＿, where they stand between two of the letters.
    private static let signs = ScalarSet([
        0xFF03...0xFF07, 0xFF0A...0xFF0F, 0xFF1A...0xFF1A, 0xFF1D...0xFF1D, 0xFF20...0xFF20,
        0xFF3F...0xFF3F,
    ])

    func findings(in passage: Passage) -> [TextHit] {
        var hits: [TextHit] = []
        var index = 0
        while index < passage.scalars.count {
            guard passage.has(Self.letters, at: index) else {
                index += 1
                continue
            }
            let end = endOfWord(from: index, in: passage)
            hits.append(Self.hit(index..<end, in: passage))
            index = end
        }
        return hits
    }

    private func endOfWord(from start: Int, in passage: Passage) -> Int {
        var end = passage.end(of: Self.letters, from: start)
        while passage.has(Self.signs, at: end), passage.has(Self.letters, at: end + 1) {
            end = passage.end(of: Self.letters, from: end + 1)
        }
        return end
    }

    private static func hit(_ range: Range<Int>, in passage: Passage) -> TextHit {
        let seen = passage.text(range)
        let narrow = String(
            String.UnicodeScalarView(passage.scalars[range].map(FullWidth.narrowed)))
        return TextHit(
            range: range,
            message: LocalizedText(
                ja: "『\(seen)』は全角です。英字と数字は半角で書きます",
                en: "'\(seen)' is full-width; letters and digits of ASCII are written narrow"),
            help: LocalizedText(
                ja: "「\(narrow)」に直してください", en: "Write '\(narrow)'"))
    }
}
