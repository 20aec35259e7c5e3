import Diagnostics
import Testing
import TextLint

@Suite("Links of a page")
struct LinkTests {
    @Test(
        "are not named こちら, 詳細 and the like",
        arguments: [
            ("詳しくは[①こちら](a.html)", "こちら"), ("[①ここ](a.html)を", "ここ"), ("[①詳細](a.html)", "詳細"),
            ("[①「こちら」](a.html)", "「こちら」"), ("[①→ 詳しくはこちら](a.html)", "→ 詳しくはこちら"),
            ("[①**こちら**](a.html)", "**こちら**"), ("[①Click here](a.html)", "Click here"),
            ("[①こちら][1]\n\n[1]: a.html", "こちら"),
        ])
    func emptyNames(marked: String, found: String) {
        let sample = LintSample(marked, kind: .markdown)
        #expect(sample.failure(.textLinkName, found: found) == nil)
    }

    @Test(
        "are not their own address",
        arguments: [
            ("<①https://example.jp/a>", "https://example.jp/a"),
            ("計画は①https://example.jp/a。", "https://example.jp/a"),
            ("[①https://example.jp](https://example.jp)", "https://example.jp"),
            ("①www.example.jp を", "www.example.jp"),
            ("[①www.example.jp](a.html)", "www.example.jp"),
        ])
    func bareAddresses(marked: String, found: String) {
        let sample = LintSample(marked, kind: .markdown)
        #expect(sample.failure(.textLinkName, found: found) == nil)
    }

    @Test(
        "that are named are left alone, and so is what is no link",
        arguments: [
            "[窓口案内はこちら](a.html)", "[大田区の計画](https://example.jp/~a/〜b)", "こちら", "`[こちら](a.html)`",
            "```\n[こちら](a.html)\nhttps://example.jp\n```", "\\[こちら](a.html)", "![こちら](a.png)",
            "<!-- [こちら](a.html) -->", "[こちら]", "<kuse@example.jp>", "注[^1]\n\n[^1]: こちら",
        ])
    func silent(text: String) {
        #expect(LintSample(text, kind: .markdown).diagnostics == [])
    }

    @Test(
        "to files tell format and size",
        arguments: [
            ("[①概要版](a.pdf)", "概要版"), ("[①概要版（PDF）](https://example.jp/a.PDF?x=1)", "概要版（PDF）"),
            ("[①表（1.2MB）](../a.xlsx \"題\")", "表（1.2MB）"), ("[①表](a.csv#1)", "表"),
            ("[①様式](<a b.docx>)", "様式"),
        ])
    func files(marked: String, found: String) {
        let sample = LintSample(marked, kind: .markdown)
        #expect(sample.failure(.textFileLink, found: found) == nil)
    }

    @Test(
        "to files that tell both, and to pages, are left alone",
        arguments: [
            "[概要版（PDF 1.2MB）](a.pdf)", "[概要版（PDF形式：850キロバイト）](a.pdf)", "[表（Excel、35 KB）](a.xlsx)",
            "[計画](a.html)", "[計画](https://example.zip)", "[計画](https://example.zip/)", "[計画](../a)",
            "[計画](https://example.jp/a.pdf/b)",
        ])
    func otherFiles(text: String) {
        #expect(LintSample(text, kind: .markdown).found(by: .textFileLink) == [])
    }

    @Test("hide where they lead, and code what it says, from all rules")
    func hidden() {
        let page =
            "[計画](https://example.jp/ＩＣＴ①/a—b)と`①—ＩＣＴ`と<b title=\"東 京\">太字</b>\n\n~~~\nⅣ\n~~~\n"
        #expect(LintSample(page, kind: .markdown).diagnostics == [])
    }

    @Test("are read in hostile pages without hurry")
    func hostile() {
        let sizes = ["[", "`", "<a", "![](", "[a](", "[[a]", "``` `", "<!--", "]("].map {
            String(repeating: $0, count: 20_000)
        }
        for page in sizes { #expect(LintSample(page, kind: .markdown).diagnostics.count < 2_000) }
    }
}
