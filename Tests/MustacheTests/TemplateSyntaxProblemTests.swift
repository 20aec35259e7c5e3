import Diagnostics
import Mustache
import TestSupport
import Testing

@Suite("A template that is not written well")
struct TemplateSyntaxProblemTests {
    @Test(
        "is told where and what",
        arguments: [
            ("表題：①{{title\n", "template/unclosed-tag"),
            ("①{{title <p>{{x}}</p>", "template/unclosed-tag"),
            ("①{{title}\n<p>}}", "template/unclosed-tag"),
            ("①{{! no end", "template/unclosed-tag"),
            ("①{{=<% %>=", "template/unclosed-tag"),
            ("　①{{{body}} {{{body}}}", "template/unclosed-tag"),
            ("①{{{body", "template/unclosed-tag"),
            ("①{{}}", "template/empty-tag"),
            ("①{{# }}", "template/empty-tag"),
            ("①{{>*}}", "template/empty-tag"),
            ("①{{year of plan}}", "template/bad-name"),
            ("①{{a..b}}", "template/bad-name"),
            ("①{{.a}}", "template/bad-name"),
            ("①{{=<%%>=}}", "template/bad-delimiters"),
            ("①{{=<% %> =>=}}", "template/bad-delimiters"),
            ("①{{=<% =%>=}}", "template/bad-delimiters"),
            ("①{{=<% %>}}", "template/bad-delimiters"),
            ("{{^x}}{{/x}}①{{/x}}", "template/stray-end"),
        ])
    func problems(marked: String, code: String) {
        let sample = MarkedText(marked)
        #expect(SamplePage(sample.text).problems == [sample.problem(code)])
    }

    @Test("because a tag has no end is told at the end of the text, with a note at its beginning")
    func unclosedSection() {
        let sample = MarkedText("年度\n ①{{#rows}}\n<p>②</p>\n\n")
        let template = sample.text.replacing("</p>", with: "値")
        let page = SamplePage(template)
        #expect(page.problems == [sample.problem("template/unclosed-section", at: "②")])
        #expect(page.diagnostics.first?.notes.first?.location == place(sample, "①", length: 9))
        #expect(page.diagnostics.first?.help?.english == "Write {{/rows}} where it ends")
    }

    @Test("because ends are exchanged is told at the wrong end, with a note at the beginning")
    func mismatchedEnd() {
        let sample = MarkedText("{{#a}}①{{$b}}x②{{/a}}y")
        let page = SamplePage(sample.text)
        #expect(page.problems == [sample.problem("template/mismatched-end", at: "②")])
        #expect(page.diagnostics.first?.notes.first?.location == place(sample, "①", length: 6))
        #expect(page.diagnostics.first?.help?.japanese == "{{/b}} で閉じてください")
    }

    @Test("because an end is misspelled is told once for the end and once for the section")
    func misspelledEnd() {
        let sample = MarkedText("{{#rows}}x①{{/row}}②.")
        #expect(
            SamplePage(sample.text).problems == [
                sample.problem("template/mismatched-end"),
                sample.problem("template/unclosed-section", at: "②"),
            ])
    }

    @Test("in several places is told of all of them, in their order")
    func several() {
        let sample = MarkedText("①{{}}\n②{{/a}}\n③{{#b c}}{{x}}\n④{{=a}}")
        #expect(
            SamplePage(sample.text).problems == [
                sample.problem("template/empty-tag", at: "①"),
                sample.problem("template/stray-end", at: "②"),
                sample.problem("template/bad-name", at: "③"),
                sample.problem("template/bad-delimiters", at: "④"),
            ])
    }

    @Test("because it is not UTF-8 is told at the first byte that is not")
    func encoding() {
        let source = TemplateSource(
            name: "page", path: "page.mustache", bytes: Array("あ\n\"".utf8) + [0x93, 0xFA])
        let library = TemplateLibrary.compile([source], mode: .site)
        #expect(library.diagnostics.map(\.summary) == ["template/encoding 2:2"])
    }

    @Test("because tags enclose tags without end does not crash")
    func depth() {
        let deep = 20_000
        let template =
            String(repeating: "{{#a}}", count: deep) + String(repeating: "{{/a}}", count: deep)
        let page = SamplePage(template, #"{"a": true}"#)
        #expect(page.diagnostics.map(\.code) == [.templateTooDeep])
    }

    @Test("still gives what could be understood")
    func rest() {
        #expect(SamplePage("a{{}}b{{x}}c{{/y}}d", #"{"x": 1}"#).text == "ab1cd")
    }

    private func place(_ sample: MarkedText, _ mark: Character, length: Int) -> Diagnostics
        .SourceLocation?
    {
        sample.places[mark].map {
            Diagnostics.SourceLocation(
                path: "page.mustache", line: $0.line, column: $0.column, length: length)
        }
    }
}
