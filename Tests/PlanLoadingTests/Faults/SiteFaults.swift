import Diagnostics
import PlanLoading

extension Fault {
    /// The settings of the site and the themes that plans share.
    static let ofSite: [Fault] = [
        Fault(
            "a colour by its name", in: .site, "site.yaml", "theme_colour: \"#0017c1\"",
            to: "theme_colour: ①blue", .siteColour, says: "色『blue』を読み取れません"),
        Fault(
            "a colour that is too light", in: .site, "site.yaml", "theme_colour: \"#0017c1\"",
            to: "theme_colour: ①\"#33aaff\"", .siteContrast, says: "明るすぎます"),
        Fault(
            "a colour that is too light on a tint of itself", in: .site, "site.yaml",
            "theme_colour: \"#0017c1\"", to: "theme_colour: ①\"#0077cc\"", .siteContrast,
            says: "同じ色を薄く敷いた地（判定の印）の上で読むには明るすぎます（コントラスト比 4.18、必要なのは 4.5）"),
        Fault(
            "a language that pages are not written in", in: .site, "site.yaml", "language: ja",
            to: "language: ①en", .siteLanguage, says: "『en』は使えません"),
        Fault(
            "a level of accessibility that there is none of", in: .site, "site.yaml",
            "  target: AA", to: "  target: ①A+", .siteAccessibilityLevel, says: "適合レベル『A+』"),
        Fault(
            "a degree of conformance that there is none of", in: .site, "site.yaml",
            "  target: AA", to: "  target: AA\n  conformance: ①完全準拠", .siteConformance,
            says: "対応度『完全準拠』"),
        Fault(
            "an address in wide letters", in: .site, "site.yaml",
            "url: https://creativecommons.org/licenses/by/4.0/deed.ja",
            to: "url: ①ｈｔｔｐｓ：／／example.jp", .planAddress, says: "アドレスではありません"),
        Fault(
            "two themes of one id", in: .site, "themes.yaml", "  - id: cashless",
            to: "  - id: ①open_data", .planDuplicateID,
            at: .words("  - id: ①open_data\n    title: オープンデータ公開件数", in: "themes.yaml"),
            says: "id『open_data』が二度"),
        Fault(
            "an id of a theme in Japanese", in: .site, "themes.yaml", "  - id: cashless",
            to: "  - id: ①キャッシュレス", .planIdentifier, says: "テーマの id"),
        Fault(
            "a theme with the name of their list", in: .site, "themes.yaml", "  - id: cashless",
            to: "  - id: ①index", .planIdentifier, says: "一覧の名前"),
        Fault(
            "a theme without its summary", in: .site, "themes.yaml",
            "    summary: 税、保険料、手数料などを現金以外で支払えるようにする目標を並べています。\n", to: "", "yaml/missing-key",
            at: .words("  - ①id: cashless", in: "themes.yaml"), says: "『summary』"),
    ]
}
