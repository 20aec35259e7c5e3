import Diagnostics
import MarkdownText
import Markup
import TestSupport
import Testing

@Suite("Problems of Markdown")
struct ProblemTests {
    /// A sample with its problem marked, and the problem.
    struct Sample: Sendable, CustomTestStringConvertible {
        let code: DiagnosticCode
        let severity: Diagnostic.Severity
        let markdown: String
        let found: String?

        init(
            _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ markdown: String,
            _ found: String?
        ) {
            self.code = code
            self.severity = severity
            self.markdown = markdown
            self.found = found
        }

        var testDescription: String { "\(code) \(markdown)" }
    }

    static let samples = [
        Sample(.markdownForbiddenCharacter, .error, "本文①\u{0}", "U+0000"),
        Sample(.markdownForbiddenCharacter, .error, "a\n区①\u{8}分", "U+0008"),
        Sample(.markdownForbiddenCharacter, .error, "区①\u{85}分", "U+0085"),
        Sample(.markdownForbiddenCharacter, .error, "区①\u{FFFE}分", "U+FFFE"),
        Sample(.markdownForbiddenCharacter, .error, "区①\u{1FFFF}分", "U+1FFFF"),
        Sample(.markdownForbiddenCharacter, .error, "区①&#x1;分 &#9;&#12354;", "U+0001"),
        Sample(.markdownRawHTML, .warning, "本文\n\n> 引用①<b>太字</b> <!-- 注 -->", "<b>"),
        Sample(.markdownRawHTML, .warning, "本文\n\n①<div>\n中\n</div>", "<div>"),
        Sample(.markdownUnsafeLink, .error, "- 項目\n- [x](①javascript:x)", "javascript:x"),
        Sample(.markdownUnsafeLink, .error, "[x](①//a.example/b)", "//a.example/b"),
        Sample(.markdownRootedLink, .warning, "| a |\n|---|\n| [x](①/a.html) |", "/a.html"),
        Sample(.markdownLinkWithoutText, .error, "[](①a.html)", "a.html"),
        Sample(.markdownLinkWithoutTarget, .error, "一行目\n二行目[①行き先]()", "行き先"),
        Sample(
            .markdownForeignImage, .error, "![図](①https://a.example/a.png)",
            "https://a.example/a.png"),
        Sample(.markdownImageWithoutText, .warning, "![](①a.png)", "a.png"),
        Sample(.markdownEmptyHeading, .warning, "# 一\n\n①##\n", nil),
        Sample(.markdownSkippedLevel, .warning, "# 一\n\n### ①三", "三"),
        Sample(
            .markdownHeadingTooDeep, .warning, "# 1\n## 2\n### 3\n#### 4\n##### 5\n###### ①6", "6"),
        Sample(.markdownUnknownNote, .warning, "本文①[^無]\n\n[x]: y", "[^無]"),
        Sample(.markdownUnusedNote, .warning, "本文[^a]\n\n[^a]: あ\n[^①b]: い", "b"),
        Sample(.markdownUnusedNote, .warning, "本文[^a]\n\n[^a]: あ\n\n[^①a]: い", "a"),
        Sample(.markdownLiteralEmphasis, .warning, "本文は①**「重要」**です", "**「重要」"),
    ]

    @Test("A problem is reported once, at its place, with a way out", arguments: samples)
    func sample(sample: Sample) throws {
        let marked = MarkedText(sample.markdown)
        let result = MarkdownRenderer().render(marked.text, path: "a.md")
        let problem = try #require(result.diagnostics.first)
        #expect(result.diagnostics.count == 1)
        #expect(problem.code == sample.code)
        #expect(problem.severity == sample.severity)
        #expect(problem.found == sample.found)
        #expect(problem.help != nil)
        let place = try #require(marked.places["①"])
        #expect(problem.location?.line == place.line)
        #expect(problem.location?.column == place.column)
    }

    @Test("A byte that is not UTF-8 is an error at its place, and the page stays UTF-8")
    func invalidUTF8() {
        for bad in [[0xFF], [0xC0, 0xAF], [0xE3, 0x81], [0xED, 0xA0, 0x80], [0xF5, 0x80]]
            as [[UInt8]]
        {
            let result = MarkdownRenderer().render(Array("一行\nあ".utf8) + bad, path: "a.md")
            #expect(result.diagnostics.allSatisfy { $0.code == .markdownInvalidUTF8 })
            #expect(result.diagnostics.first?.location?.description == "a.md:2:2")
            #expect(result.diagnostics.first?.severity == .error)
            #expect(String(validating: result.value.markup.bytes, as: UTF8.self) != nil)
        }
    }

    @Test("Places count from the line where the text stands in its file")
    func firstLine() {
        let result = MarkdownRenderer().render("a\n<b>", path: "plan.md", firstLine: 12)
        #expect(result.diagnostics.map { $0.location?.description } == ["plan.md:13:1"])
    }

    @Test("Problems come in the order of the text, and alike ones on one line are kept apart")
    func order() {
        let markdown = "<i> <b> <i>\n\n[x](ftp:a)[^1] [^無]\n\n# a\n\n[^1]: <u>\n"
        let result = MarkdownRenderer().render(markdown, path: "a.md")
        #expect(
            result.diagnostics.map { $0.location?.description } == [
                "a.md:1:1", "a.md:1:5", "a.md:1:9", "a.md:3:5", "a.md:3:16", "a.md:7:7",
            ])
    }

    @Test("A text without problems has none, whatever it shows")
    func nothing() {
        let markdown = """
            # 見出し

            \\*\\*強調でない\\*\\* \\[^1] `**` と **強調** R&amp;D <連絡会> ＜＞ ｶﾅ ①㈱ 𠮷 2*3 &#12354;

            - [x] 済[^1]

            ![図](a.png) [a](b.html) https://example.jp <!-- 覚え書き -->

            <!-- 一つ目
            二つ目 -->

            [^1]: 注
            """
        #expect(MarkdownRenderer().render(markdown, path: "a.md").diagnostics == [])
    }

    @Test("Very many problems are counted, and the first of them shown")
    func manyProblems() {
        let markdown = String(repeating: "<b> x\n", count: 250)
        let problems = MarkdownRenderer().render(markdown, path: "a.md").diagnostics
        #expect(problems.count == 101)
        #expect(problems.last?.code == .markdownMoreProblems)
        #expect(problems.last?.message.english == "There are 150 more problems")
    }
}

@Suite("Limits of Markdown")
struct LimitTests {
    @Test("A text that is too long is an error, and nothing of it is parsed")
    func size() {
        let text = String(repeating: "あ\n", count: 300_000)
        let result = MarkdownRenderer().render(text, path: "a.md")
        #expect(result.diagnostics.map(\.code) == [.markdownTooLarge])
        #expect(result.value.markup.isEmpty)
    }

    @Test("A table that would take minutes is an error")
    func wideTable() {
        let wide = String(repeating: "|a", count: 300) + "\n" + String(repeating: "|-", count: 300)
        let long =
            String(repeating: "|a", count: 200) + "\n" + String(repeating: "|-", count: 200)
            + String(repeating: "\n|b", count: 6_000)
        for text in [wide, long] {
            let result = MarkdownRenderer().render(text, path: "a.md")
            #expect(result.diagnostics.map(\.code) == [.markdownTableTooLarge])
            #expect(result.value.markup.isEmpty)
        }
    }

    @Test("Deep nesting is an error", arguments: ["> ", "- ", "1. ", "*a **b "])
    func nesting(opening: String) {
        let closing = opening == "*a **b " ? String(repeating: "c** d*", count: 10_000) : "a"
        let markdown = String(repeating: opening, count: 10_000) + closing
        let result = MarkdownRenderer().render(markdown, path: "a.md")
        #expect(result.diagnostics.contains { $0.code == .markdownNestedTooDeep })
        #expect(!result.diagnostics.allowPublishing)
    }

    @Test(
        "A bomb of brackets, stars or addresses becomes text",
        arguments: [
            "[", "![", "[a](", "[^a", "*a ", "*a_ ", "~~a", "`a``", "<", "<!--", "&", "a@", "www.",
            "http://a.b(", "[a][b]", "|", "\\", "_*", "[a]: b\n", "```\n", "a**b", "[^1]: x\n",
        ])
    func bombs(piece: String) {
        let markdown = String(repeating: piece, count: 10_000)
        let result = MarkdownRenderer().render(markdown, path: "a.md")
        let isWhole = !result.diagnostics.contains { $0.code == .markdownTooLarge }
        #expect(isWhole)
        #expect(result.value.markup.bytes.count < 60 * markdown.utf8.count)
    }
}
