internal import Diagnostics

/// Characters that every machine shows and reads in its own way (機種依存文字): ①, Ⅰ, ㈱, ㎡.
///
/// They are those that Windows added to JIS X 0208 (row 13 of CP932) and their like. Speech leaves
/// them out or names them by their shape, and nobody finds them by search. Kanji such as 﨑 and 髙
/// are not among them: they stand in names, and there is nothing to write instead.
struct MachineDependentLetters: TextRule {
    let code = DiagnosticCode.textMachineDependent
    let signals = [TextSignal(letters)]

    private static let letters = ScalarSet([
        // № ℡, Ⅰ to ⅿ, ∑ ∟ ⊿ of row 13.
        0x2116...0x2116, 0x2121...0x2121, 0x2160...0x217F, 0x2211...0x2211, 0x221F...0x221F,
        0x22BF...0x22BF,
        // ① to ⓿, ❶ to ➓, 〝 to 〟.
        0x2460...0x24FF, 0x2776...0x2793, 0x301D...0x301F,
        // ㈠ to ㋿, ㌀ to ㏿, 🄀 to 🈻.
        0x3200...0x33FF, 0x1F100...0x1F1E5, 0x1F200...0x1F26F,
    ])

    func findings(in passage: Passage) -> [TextHit] {
        passage.runs(of: Self.letters).map { range in
            let seen = passage.text(range)
            return TextHit(
                range: range,
                message: LocalizedText(
                    ja: "『\(seen)』は機種依存文字です。機種によって表示や読み上げが変わり、検索でも見つかりません",
                    en:
                        "'\(seen)' depends on the machine: it is shown and read in different ways, and search misses it"
                ),
                help: Self.help(for: passage.scalars[range]))
        }
    }

    private static func help(for letters: ArraySlice<Unicode.Scalar>) -> LocalizedText {
        let plain = letters.compactMap(PlainLetters.plain)
        guard plain.count == letters.count else {
            return LocalizedText(
                ja: "ふつうの文字の言葉に書き直してください", en: "Say it in ordinary letters")
        }
        return LocalizedText(
            ja: "「\(plain.joined())」のように書いてください", en: "Write it like '\(plain.joined())'")
    }
}
