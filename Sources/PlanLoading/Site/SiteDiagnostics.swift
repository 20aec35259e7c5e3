internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func siteLanguage(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .siteLanguage,
            LocalizedText(
                ja: "ページの言語『\(written.value)』は使えません",
                en: "Pages cannot be written in '\(written.value)'"),
            at: written.location, found: written.value,
            help: LocalizedText(ja: "「language: ja」と書いてください", en: "Write 'language: ja'"))
    }

    static func siteColour(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .siteColour,
            LocalizedText(
                ja: "色『\(written.value)』を読み取れません",
                en: "The colour '\(written.value)' cannot be understood"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "\"#0017c1\" のように、「#」と6桁の16進数を \" \" で囲んで書いてください",
                en: "Write a number sign and six hexadecimal digits in quotes: \"#0017c1\""))
    }

    static func siteContrast(_ written: Located<String>, contrast: Int) -> Diagnostic {
        let shown = ratio(contrast)
        return Diagnostic(
            .siteContrast,
            LocalizedText(
                ja: "色『\(written.value)』は、白い地の上で読むには明るすぎます（コントラスト比 \(shown)、必要なのは 4.5）",
                en:
                    "The colour '\(written.value)' is too light to be read on white (contrast \(shown), needed 4.5)"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(ja: "もっと暗い色を選んでください", en: "Choose a darker colour"))
    }

    static func siteConformance(_ written: Located<String>) -> Diagnostic {
        let known = SiteSettings.AccessibilityPolicy.Conformance.allCases.map(\.rawValue)
        return Diagnostic(
            .siteConformance,
            LocalizedText(
                ja: "対応度『\(written.value)』はありません",
                en: "There is no degree of conformance '\(written.value)'"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "conforming（準拠）、partly（一部準拠）、considering（配慮）のどれかを書いてください",
                en: "Write one of \(known.joined(separator: ", "))"))
    }

    static func siteTintContrast(_ written: Located<String>, contrast: Int) -> Diagnostic {
        let shown = ratio(contrast)
        return Diagnostic(
            .siteContrast,
            LocalizedText(
                ja:
                    "色『\(written.value)』は、同じ色を薄く敷いた地（判定の印）の上で読むには明るすぎます（コントラスト比 \(shown)、必要なのは 4.5）",
                en:
                    "The colour '\(written.value)' is too light to be read on a tint of itself, as judgements are (contrast \(shown), needed 4.5)"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(ja: "少し暗い色を選んでください", en: "Choose a slightly darker colour"))
    }

    /// A contrast in hundredths, as people write it: `4.47`.
    private static func ratio(_ hundredths: Int) -> String {
        "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    static func siteAccessibilityLevel(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .siteAccessibilityLevel,
            LocalizedText(
                ja: "適合レベル『\(written.value)』はありません", en: "There is no level '\(written.value)'"),
            at: written.location, found: written.value,
            help: LocalizedText(ja: "A、AA、AAA のどれかを書いてください", en: "Write A, AA or AAA"))
    }
}
