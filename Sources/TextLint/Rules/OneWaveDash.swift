internal import Diagnostics
internal import JapaneseText

/// One wave dash, ～ (U+FF5E), wherever a range is written (「10～20件」).
///
/// JIS X 0208 has one wave dash (1-33). Unicode gave it the place U+301C, but CP932 of Windows reads
/// and writes it as U+FF5E: that is what the keyboards of wards type and what tables saved there
/// hold, so that U+301C would never be the only one on a site.
struct OneWaveDash: TextRule {
    let code = DiagnosticCode.textWaveDash
    let signals = [
        TextSignal(others), TextSignal(tilde, after: .one(of: neighbours)),
    ]

    /// 〜 and the sign of similarity ∼.
    private static let others = ScalarSet("〜∼")
    private static let tilde = ScalarSet("~")
    private static let neighbours = ScalarSet.japanese.union(.digits)

    func findings(in passage: Passage) -> [TextHit] {
        passage.scalars.indices.filter { isOther(at: $0, in: passage) }.map { index in
            let seen = passage.scalars[index]
            let name = UnprintableText.name(of: seen)
            return TextHit(
                range: index..<index + 1,
                message: LocalizedText(
                    ja: "『\(seen)』（\(name)）は別の文字です。波ダッシュは「～」（U+FF5E）だけを使います",
                    en: "'\(seen)' (\(name)) is another character: the wave dash is ～ (U+FF5E)"),
                help: LocalizedText(
                    ja: "「～」（U+FF5E）に直してください", en: "Write ～ (U+FF5E)"))
        }
    }

    private func isOther(at index: Int, in passage: Passage) -> Bool {
        guard !passage.has(Self.others, at: index) else { return true }
        return passage.has(Self.tilde, at: index) && passage.has(Self.neighbours, at: index - 1)
            && passage.has(Self.neighbours, at: index + 1)
    }
}
