internal import Diagnostics
internal import JapaneseText

/// Half-width kana: 「ﾃﾞｰﾀ」.
///
/// 「ﾃﾞ」 is two characters and 「デ」 one; neither search nor speech takes them for the same.
struct HalfWidthKana: TextRule {
    let code = DiagnosticCode.textHalfWidthKana
    let signals = [TextSignal(letters)]

    private static let letters = ScalarSet([0xFF61...0xFF9F])

    func findings(in passage: Passage) -> [TextHit] {
        passage.runs(of: Self.letters).map { range in
            let seen = passage.text(range)
            let wide = TextNormalization(of: seen, replacing: .halfWidthKana).text
            return TextHit(
                range: range,
                message: LocalizedText(
                    ja: "『\(seen)』は半角カナです。カタカナは全角で書きます",
                    en: "'\(seen)' is half-width kana; kana are written wide"),
                help: LocalizedText(ja: "「\(wide)」に直してください", en: "Write '\(wide)'"))
        }
    }
}
