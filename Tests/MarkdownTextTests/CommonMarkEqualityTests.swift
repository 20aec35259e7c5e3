import Diagnostics
import MarkdownText
import Markup
import Testing

@Suite("GFM")
struct CommonMarkEqualityTests {
    @Test("The renderer without Shirube's changes writes what cmark-gfm writes", arguments: samples)
    func sample(markdown: String) {
        let html = MarkdownRenderer.commonMark.render(markdown, path: "a.md").value.markup.string
        #expect(html == CommonMarkLibrary.html(markdown))
    }

    @Test("With trusted HTML it writes what cmark-gfm --unsafe writes", arguments: samples)
    func trusted(markdown: String) {
        var renderer = MarkdownRenderer.commonMark
        renderer.options.rawHTML = .trusted
        let html = renderer.render(markdown, path: "a.md").value.markup.string
        #expect(html == CommonMarkLibrary.html(markdown, trustingHTML: true))
    }

    /// Every notation of GFM, plain and at its edges, in our own words.
    static let samples = [
        "", "\n\n", "本文", "一行目\n二行目", "一行目  \n二行目", "一行目\\\n二行目",
        "# 見出し\n\n## 二 #\n###### 六\n####### 七", "見出し\n===\n\n見出し\n---", "#", "# \n\n本文",
        "***\n---\n___\n* * *", "> 引用\n> 続き\nゆるい続き\n\n> # 見出し\n> - a\n>\n>   b",
        "- a\n- b\n  - c\n    1. d\n- e", "- a\n\n- b\n\n  c", "1. a\n2. b\n\n3) c", "0. a\n1. b",
        "- a\n  > b\n  ```\n  c\n  ```\n- - - d", "-\n- a\n-", "* a\n\n\n\n      code",
        "    code\n    \tcode\n\n    <b>", "```swift extra\nlet a = \"<&>\"\n```", "~~~\n```\n~~~",
        "```\n開いたまま",
        "``` \"&amp;\\`\nx\n```", "`` ` `` と `<b>` と `a  b`",
        "*a* **b** ***c*** _d_ __e__ a*b*c a_b_c", "**「重要」**です", "*a **b* c**",
        "\\*a\\* \\# \\&amp;",
        "[a](b.html) [a](<b c> \"題\") [a](b '題') [a]() [](b)",
        "[a][1] [1] [未定義]\n\n[1]: c.html \"題\"",
        "![図](a.png) ![*図* `x` <b> ![内](b)](a.png \"題\")", "![図\n改行](a.png)", "[![図](a.png)](b)",
        "<https://a.example> <a@b.example>",
        "[a](javascript:x) [a](JAVASCRIPT:x) [a](vbscript:x) [a](file:x)",
        "[a](data:text/html,x) ![a](data:image/png;base64,x) ![a](data:image/svg+xml,x)",
        "[a](/あ?い=\"う\"&え='お'#[か]) [a](b%20c%zz\\)) [a](b&amp;c)",
        "<b>太字</b> <!-- 注 --> <?p?> <!D x> <![CDATA[x]]>",
        "<div>\n*a*\n</div>\n\n<script>\nx\n</script>\n\n本文 <br/> 続き",
        "&amp; &copy; &#35; &#x3042; &nosuch; &#0;",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2\n| `|` \\| | **3** | x | y | z |",
        "a | b\n-|-\n1 | 2\n続き\n\n| a |\n|---|", "| a |\n| - |\n\n| |\n| - |\n| |",
        "本文\n| a |\n|---|\n| 1 |\n> 引用",
        "~~取消~~ ~一つ~ ~~~三つ~~~ a~~b~~c", "- [ ] 未\n- [x] 済\n- [X] 済\n- [y] 違\n- 普通",
        "1. [ ] a\n\n   b\n2. [x] c",
        "www.example.com https://example.com/a_b?c=d&e. http://a.b（全角） ftp://a.b a@example.com (www.a.example)",
        "本文[^1]と[^名]と[^1]と[^無]\n\n[^1]: 一つ目\n[^名]: 二つ目[^1]\n[^使わない]: x",
        "本文[^a]\n\n[^a]: 段落\n\n    - 項目\n\n    ```\n    x\n    ```\n\n後",
        "本文[^a]\n\n[^a]:\n    > 引用",
        "a[^1]\n\n[^1]: b\n\n[^1]: c", "\u{FEFF}# BOM", "a\r\nb\r\n\r\n- c\r\n- d\rfoo",
        "a\tb\n\n\tcode\n\n-\tc",
        "<a href=\"x\">y</a>*z*", "*a\n\nb*", "![a][b]\n\n[b]: <c d> \"e\nf\"",
        "a  \n\nb\\\n\n# c\\\n",
    ]
}
