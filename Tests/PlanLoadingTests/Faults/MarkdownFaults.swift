import Diagnostics
import PlanLoading

extension Fault {
    /// The words of pages, which are put into a page of the seeds.
    static let ofMarkdown: [Fault] = [
        markdown("a NUL byte", "本文①\0です", "markdown/forbidden-character", says: "U+0000"),
        markdown(
            "a text that is too long", String(repeating: "長い\n", count: 60_000),
            "markdown/too-large", says: "一つの文章は"),
        markdown(
            "a table that is too wide",
            String(repeating: "|a", count: 300) + "\n"
                + String(repeating: "|-", count: 300), "markdown/table-too-large", says: "縦棒"),
        markdown(
            "quotations in quotations", String(repeating: "> ", count: 300) + "深い",
            "markdown/nested-too-deep", says: "入れ子"),
        markdown(
            "HTML", "本文①<b>太字</b>です", "markdown/raw-html", .warning, says: "HTMLは省きました"),
        markdown(
            "a link that runs a script", "[開く](①javascript:alert)", "markdown/unsafe-link",
            says: "「javascript:」で始まるリンクは使えません"),
        markdown(
            "a link from the top of the server", "[計画](①/plan.html)", "markdown/rooted-link",
            .warning, says: "サイトを別のフォルダーに置くと切れます"),
        markdown(
            "a link without words", "[](①https://www.city.ota.tokyo.jp/)",
            "markdown/link-without-text", says: "WCAG 2.4.4"),
        markdown(
            "a link that leads nowhere", "[①計画の全文]()", "markdown/link-without-target",
            says: "リンクに行き先がありません"),
        markdown(
            "an image of another site", "![図](①https://www.city.ota.tokyo.jp/a.png)",
            "markdown/foreign-image", says: "よそのサイトの画像"),
        markdown(
            "an image without words", "![](①zu.png)", "markdown/image-without-text", .warning,
            says: "WCAG 1.1.1"),
        markdown(
            "a heading without words", "## 一\n\n本文\n\n①##\n", "markdown/empty-heading", .warning,
            says: "見出しに言葉がない"),
        markdown(
            "a heading that skips a level", "## 一\n\n#### ①二\n", "markdown/skipped-level", .warning,
            says: "段を飛ばしています"),
        markdown(
            "a heading that is too deep", "# 1\n## 2\n### 3\n#### 4\n##### 5\n###### ①6",
            "markdown/heading-too-deep", .warning, says: "h6より深く"),
        markdown(
            "a note that is not there", "本文①[^注]です", "markdown/unknown-note", .warning,
            says: "注[^注]の内容が書かれていません"),
        markdown(
            "a note that nothing refers to", "本文\n\n[^①注]: 説明", "markdown/unused-note", .warning,
            says: "参照されていない"),
        markdown(
            "stars that make no emphasis", "本文は①**「重要」**です", "markdown/literal-emphasis", .warning,
            says: "強調にならず"),
    ]

    private static func markdown(
        _ name: String, _ text: String, _ code: DiagnosticCode,
        _ severity: Diagnostic.Severity = .error, says words: String
    ) -> Fault {
        let spot: Spot = text.contains("①") ? .mark : .line(1, 1)
        return Fault(
            name, in: .ota, "pages/G2.md", .whole(text), code, severity, at: spot, says: words)
    }
}
