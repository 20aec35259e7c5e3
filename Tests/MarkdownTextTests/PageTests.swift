import Diagnostics
import MarkdownText
import Markup
import Testing

/// The HTML of a text in a page, without regard to what is wrong with it.
private func html(_ markdown: String, _ change: (inout MarkdownOptions) -> Void = { _ in })
    -> String
{
    var options = MarkdownOptions()
    change(&options)
    return MarkdownRenderer(options).render(markdown, path: "a.md").value.markup.string
}

@Suite("Markdown headings")
struct HeadingTests {
    @Test(
        "The highest heading of a text comes below the page's own, the others keep their distance")
    func levels() {
        #expect(html("# 概要") == "<h2 id=\"概要\">概要</h2>\n")
        #expect(
            html("## 概要\n### 背景\n## 結果") == """
                <h2 id="概要">概要</h2>
                <h3 id="背景">背景</h3>
                <h2 id="結果">結果</h2>

                """)
        #expect(html("## 概要") { $0.headingLevels = .below(2) } == "<h3 id=\"概要\">概要</h3>\n")
    }

    @Test("Headings can be shifted by a number of levels, but not below h6")
    func shifted() {
        let markdown = "# a\n##### e\n###### f"
        let levels = { (shift: Int) -> [Int] in
            var options = MarkdownOptions()
            options.headingLevels = .shifted(by: shift)
            let document = MarkdownRenderer(options).render(markdown, path: "a.md").value
            return document.headings.map(\.level)
        }
        #expect(levels(0) == [1, 5, 6])
        #expect(levels(1) == [2, 6, 6])
    }

    @Test(
        "An id is the words of the heading as they can be read",
        arguments: [
            ("窓口手続のオンライン化", "窓口手続のオンライン化"),
            ("１．ＩＣＴの活用（令和4年度）", "1-ictの活用-令和4年度"),
            ("RPA・AI-OCR の Ａ", "rpa-ai-ocr-の-a"),
            ("*強調* と `code`", "強調-と-code"),
            ("「　」…！", "section"),
            ("デジタル・デバイドの解消々", "デジタル-デバイドの解消々"),
            ("Über Straße", "über-straße"),
            ("①目標 [リンク](a.html)", "①目標-リンク"),
            ("注[^1]つき", "注つき"),
        ])
    func identifiers(heading: String, identifier: String) {
        let markdown = "# \(heading)\n\n[^1]: 注"
        let document = MarkdownRenderer().render(markdown, path: "a.md").value
        #expect(document.headings.map(\.identifier) == [identifier])
        #expect(document.markup.string.hasPrefix("<h2 id=\"\(identifier)\">"))
    }

    @Test("No two headings of a page have the same id, nor the id of anything else there")
    func uniqueness() {
        var options = MarkdownOptions()
        options.reservedIdentifiers = ["main", "概要-3"]
        let markdown = "# 概要\n# 概要\n# 概要 2\n# 概要\n# main\n# ！\n# ？"
        let document = MarkdownRenderer(options).render(markdown, path: "a.md").value
        #expect(
            document.headings.map(\.identifier)
                == ["概要", "概要-2", "概要-2-2", "概要-4", "main-2", "section", "section-2"])
    }

    @Test("A prefix keeps two texts of a page apart, and links within a text follow it")
    func prefix() {
        let written = html("# 概要\n\n[上へ](#概要) [ほか](#main)[^1]\n\n[^1]: 注") {
            $0.identifierPrefix = "r4-"
        }
        #expect(written.contains("<h2 id=\"r4-概要\">"))
        #expect(written.contains("<a href=\"#r4-%E6%A6%82%E8%A6%81\">上へ</a>"))
        #expect(written.contains("<a href=\"#main\">ほか</a>"))
        #expect(written.contains("<a href=\"#r4-note_1\" id=\"r4-note_1_ref\">"))
        #expect(written.contains("<li id=\"r4-note_1\">"))
    }

    @Test("A heading without words is left out")
    func emptyHeading() {
        #expect(html("#\n\n本文\n\n## \u{3000}") == "<p>本文</p>\n")
    }

    @Test("The headings of a text are at hand for a table of contents")
    func tableOfContents() {
        let document = MarkdownRenderer().render("# R&D `a`\n\n> ## 引用", path: "a.md").value
        #expect(document.headings.map(\.text) == ["R&D a", "引用"])
        #expect(document.headings.map(\.level) == [2, 3])
    }
}

@Suite("Markdown tables")
struct TableTests {
    @Test("A table scrolls in a named region, and its headers say what they head")
    func table() {
        let markdown = "## 年度計画\n\n| 年度 | 区分 | 件数 |\n|---|:-:|--:|\n| R4 | 実施 | 1 |"
        #expect(
            html(markdown) == """
                <h2 id="年度計画">年度計画</h2>
                <div class="scroll" role="region" aria-label="年度計画の表" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col">年度</th>
                <th scope="col" class="c">区分</th>
                <th scope="col" class="n">件数</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>R4</td>
                <td class="c">実施</td>
                <td class="n">1</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test("No two tables of a text have the same name")
    func names() {
        let table = "| a |\n|---|\n\n"
        let written = html(table + table + "# 実績\n" + table + table + "## 実績\n" + table)
        let names = written.split(separator: "aria-label=\"").dropFirst().map {
            $0.prefix { $0 != "\"" }
        }
        #expect(names == ["表", "表2", "実績の表", "実績の表2", "実績の表3"])
    }

    @Test("A table before any heading is named for the subject of the text")
    func subject() {
        let written = html("| a |\n|---|") { $0.subject = "窓口<手続>" }
        #expect(written.contains("aria-label=\"窓口&lt;手続&gt;の表\""))
        let english = html("| a |\n|---|") {
            $0.subject = "Plan"
            $0.language = .english
        }
        #expect(english.contains("aria-label=\"Table: Plan\""))
    }

    @Test("A header without words is a plain cell")
    func emptyHeader() {
        let written = html("| | a |\n|---|---|\n| b | 1 |")
        #expect(written.contains("<tr>\n<td></td>\n<th scope=\"col\">a</th>\n</tr>"))
    }
}

@Suite("Markdown notes and tasks")
struct NoteTests {
    @Test("The links of a note are named in words, both ways")
    func note() {
        #expect(
            html("本文[^a]\n\n[^a]: 年度末の値") == """
                <p>本文<sup class="footnote-ref"><a href="#note_1" id="note_1_ref">注1</a></sup></p>
                <section class="footnotes" aria-label="注">
                <ol>
                <li id="note_1">
                <p>年度末の値 <a href="#note_1_ref" class="footnote-backref">本文の注1へ戻る</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test("A note has a way back to each place that refers to it, and each has its own name")
    func severalReferences() {
        let written = html("一[^a] 二[^b] 三[^a]\n\n[^b]: 乙\n[^a]: 甲")
        #expect(
            written.contains(
                "三<sup class=\"footnote-ref\"><a href=\"#note_1\" id=\"note_1_ref_2\">"))
        #expect(written.contains("href=\"#note_1_ref\" class=\"footnote-backref\">本文の注1へ戻る</a>"))
        #expect(
            written.contains(
                "href=\"#note_1_ref_2\" class=\"footnote-backref\">本文の注1（2か所目）へ戻る</a>"))
        #expect(written.contains("<li id=\"note_2\">\n<p>乙"))
    }

    @Test("The notes of a text are named for its subject, in the language of the page")
    func language() {
        let written = html("a[^1]\n\n[^1]: b") {
            $0.language = .english
            $0.subject = "R&D"
        }
        #expect(written.contains("aria-label=\"Notes on R&amp;D\""))
        #expect(written.contains(">Note 1</a>"))
        #expect(written.contains(">Back to note 1 in the text</a>"))
    }

    @Test("A task says in words whether it is done")
    func tasks() {
        #expect(
            html("- [x] 調査\n- [ ] 構築\n- ほか") == """
                <ul>
                <li class="task"><span class="task-state">完了：</span>調査</li>
                <li class="task"><span class="task-state">未完了：</span>構築</li>
                <li>ほか</li>
                </ul>

                """)
        #expect(
            html("1. [x] 調査\n\n   結果") == """
                <ol>
                <li class="task">
                <p><span class="task-state">完了：</span>調査</p>
                <p>結果</p>
                </li>
                </ol>

                """)
    }
}

@Suite("Markdown links")
struct LinkTests {
    @Test(
        "A link tells in words that it leaves the site or gives a file",
        arguments: [
            ("[手引](guide.html)", "<a href=\"guide.html\">手引</a>"),
            ("[手引](guide.pdf)", "<a href=\"guide.pdf\">手引（PDF）</a>"),
            ("[表](data/a.CSV?v=1#x)", "<a href=\"data/a.CSV?v=1#x\">表（CSV）</a>"),
            ("[外](https://a.example/b.html)", "<a href=\"https://a.example/b.html\">外（外部サイト）</a>"),
            (
                "[表](https://a.example/b.xlsx)",
                "<a href=\"https://a.example/b.xlsx\">表（Excel、外部サイト）</a>"
            ),
            ("[頁](https://shirube.zip)", "<a href=\"https://shirube.zip\">頁（外部サイト）</a>"),
            ("[電話](tel:0312345678)", "<a href=\"tel:0312345678\">電話</a>"),
            ("<a@b.example>", "<a href=\"mailto:a@b.example\">a@b.example</a>"),
            ("[章](#章)", "<a href=\"#%E7%AB%A0\">章</a>"),
            ("[a](b.html \"題\")", "<a href=\"b.html\" title=\"題\">a</a>"),
        ])
    func words(markdown: String, link: String) {
        #expect(html(markdown) == "<p>\(link)</p>\n")
    }

    @Test("What the words of a link say already is not said twice")
    func toldAlready() {
        #expect(html("[計画（pdf 2MB）](a.pdf)") == "<p><a href=\"a.pdf\">計画（pdf 2MB）</a></p>\n")
        #expect(
            html("[計画 PDF](https://a.example/a.pdf)")
                == "<p><a href=\"https://a.example/a.pdf\">計画 PDF（外部サイト）</a></p>\n")
    }

    @Test("The publisher's own hosts are not external")
    func ownHosts() {
        let written = html(
            "[区](https://User@WWW.City.example:443/a.pdf) [都](https://metro.example)"
        ) {
            $0.ownHosts = ["www.city.example"]
        }
        #expect(written.contains(">区（PDF）</a>"))
        #expect(written.contains(">都（外部サイト）</a>"))
    }

    @Test("The words are those of the page's language")
    func language() {
        let written = html("[x](https://a.example/a.ics)") { $0.language = .english }
        #expect(
            written
                == "<p><a href=\"https://a.example/a.ics\">x (calendar, external site)</a></p>\n")
    }

    @Test(
        "A destination that is not safe is left out, and the words stay",
        arguments: [
            "javascript:alert(1)", "JavaScript:x", "<java&Tab;script:x>", "java&#115;cript:x",
            "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://a.example", "blob:x",
            "//a.example/x", "https:/a", "https:", "http://", "",
        ])
    func unsafe(destination: String) {
        #expect(html("前[*言葉*](\(destination))後") == "<p>前<em>言葉</em>後</p>\n")
    }

    @Test("A colon in a path or a query is no scheme")
    func colons() {
        #expect(html("[a](./b:c)") == "<p><a href=\"./b:c\">a</a></p>\n")
        #expect(html("[a](b?c:d)") == "<p><a href=\"b?c:d\">a</a></p>\n")
    }

    @Test("An image from beside the page is shown, any other becomes its words")
    func images() {
        #expect(html("![図 <b>](a.png)") == "<p><img src=\"a.png\" alt=\"図 \" /></p>\n")
        #expect(html("![図1](https://a.example/a.png)") == "<p>図1</p>\n")
        #expect(html("![図1](data:image/png;base64,x)") == "<p>図1</p>\n")
        #expect(
            html("[![図](a.png)](b.html)")
                == "<p><a href=\"b.html\"><img src=\"a.png\" alt=\"図\" /></a></p>\n")
    }
}

@Suite("HTML in Markdown")
struct RawHTMLTests {
    @Test("HTML is left out, and what only looks like it is text")
    func omitted() {
        #expect(
            html("<script>alert(1)</script>\n\n本文<連絡会>\n") == """
                <!-- raw HTML omitted -->
                <p>本文&lt;連絡会&gt;</p>

                """)
    }

    @Test("HTML stays where its author is trusted")
    func trusted() {
        #expect(html("<b>太字</b>") { $0.rawHTML = .trusted } == "<p><b>太字</b></p>\n")
    }
}
