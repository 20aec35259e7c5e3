import Diagnostics
import Mustache
import Testing

@Suite("A lambda")
struct LambdaTests {
    @Test("in a section receives its content as written, and what it returns is a template")
    func section() {
        let page = page("{{#rows}}{{#wrap}}{{n}}{{>unit}}{{/wrap}};{{/rows}}") { data in
            data.lambda("wrap", .section { "<\($0)>" })
            data.list("rows", 1...2) { data, number in data.number("n", number) }
        }
        #expect(page.text == "<1件>;<2件>;")
        #expect(page.diagnostics == [])
    }

    @Test("in a value is escaped like any text, and only there")
    func value() {
        let page = page("{{now}}{{{now}}}") { data in
            data.lambda("now", .interpolation { "<{{n}}>" })
            data.text("n", "&")
        }
        #expect(page.text == "&lt;&amp;amp;&gt;<&amp;>")
    }

    @Test("that is meant for the other kind of tag shows nothing of itself")
    func otherKind() {
        let page = page("[{{wrap}}]{{#now}}{{n}}{{/now}}") { data in
            data.lambda("wrap", .section { $0 })
            data.lambda("now", .interpolation { "x" })
            data.number("n", 1)
        }
        #expect(page.text == "[]1")
    }

    @Test("that returns no template is told at its tag, and nothing of it is on the page")
    func badResult() {
        let page = page("a\n {{#wrap}}x{{/wrap}}b") { data in
            data.lambda("wrap", .section { "{{#\($0)}}" })
        }
        #expect(page.text == "a\n b")
        #expect(page.problems == ["template/bad-lambda-result 2:2"])
    }

    @Test("that returns itself without end is stopped")
    func endless() {
        let page = page("{{#again}}{{/again}}") { data in
            data.lambda("again", .section { _ in "{{#again}}{{/again}}" })
        }
        #expect(page.diagnostics.map(\.code) == [.templateTooDeep])
    }

    private func page(_ template: String, _ build: (inout TemplateData) -> Void) -> SamplePage {
        var data = TemplateData()
        build(&data)
        return SamplePage(template, data, partials: ["unit": "件"], mode: .standard)
    }
}
