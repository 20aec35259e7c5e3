import Diagnostics
import Mustache
import TestSupport
import Testing

@Suite("Templates that do not fit together")
struct TemplateBindingProblemTests {
    @Test("name a partial that does not exist: an error in a site, with the one that was meant")
    func unknownPartial() {
        let sample = MarkedText("<nav>\n①{{> breadcrum }}")
        let page = SamplePage(site: sample.text, partials: ["breadcrumb": "", "footer": ""])
        #expect(page.problems == [sample.problem("template/unknown-partial")])
        #expect(page.diagnostics.first?.severity == .error)
        #expect(page.diagnostics.first?.help?.english == "Did you mean 'breadcrumb'?")
        #expect(page.diagnostics.first?.help?.japanese == "「breadcrumb」のことではありませんか")
    }

    @Test("name a partial that does not exist: nothing but a warning after the specification")
    func unknownPartialInStandard() {
        let page = SamplePage("[{{>none}}{{<none}}{{/none}}]")
        #expect(page.text == "[]")
        #expect(page.diagnostics.map(\.severity) == [.warning, .warning])
    }

    @Test("are told of a place once, however many templates include it")
    func once() {
        let page = SamplePage(
            site: "{{<a}}{{$x}}1{{/x}}{{/a}}{{<a}}{{$x}}2{{/x}}{{/a}}  \n  {{>a}}\n",
            partials: ["a": "{{$x}}{{/x}}{{>none}}"])
        #expect(page.problems == ["template/unknown-partial a.mustache:1:13"])
    }

    @Test("replace a block that the parent does not have, in a site")
    func unknownBlock() {
        let sample = MarkedText("{{<layout}}①{{$titel}}x{{/titel}}{{$foot}}{{/foot}}{{/layout}}")
        let page = SamplePage(
            site: sample.text,
            partials: ["layout": "{{$title}}{{/title}}{{>foot}}", "foot": "{{$foot}}{{/foot}}"])
        #expect(page.problems == [sample.problem("template/unknown-block")])
        #expect(page.diagnostics.first?.help?.english == "Did you mean 'title'?")
    }

    @Test("have one name twice")
    func duplicateName() {
        let sources = ["a/page.mustache", "b/page.mustache"].map {
            TemplateSource(name: "page", path: $0, bytes: [])
        }
        let library = TemplateLibrary.compile(sources, mode: .site)
        #expect(library.diagnostics.map(\.code) == [.duplicateTemplate])
        #expect(library.diagnostics.first?.location?.path == "b/page.mustache")
        #expect(library.diagnostics.first?.notes.first?.location?.path == "a/page.mustache")
    }

    @Test("multiply blocks by blocks only up to a limit")
    func tooLarge() {
        let levels = 30
        var partials = ["t0": "{{$b0}}x{{/b0}}"]
        for level in 1...levels {
            let (this, last) = ("b\(level)", "b\(level - 1)")
            partials["t\(level)"] =
                "{{<t\(level - 1)}}{{$\(last)}}{{$\(this)}}{{/\(this)}}{{n}}{{$\(this)}}{{/\(this)}}"
                + "{{/\(last)}}{{/t\(level - 1)}}"
        }
        let top = "{{<t\(levels)}}{{$b\(levels)}}{{n}}{{/b\(levels)}}{{/t\(levels)}}"
        let page = SamplePage(site: top, partials: partials) { $0.number("n", 1) }
        #expect(page.diagnostics.contains { $0.code == .templateTooLarge })
    }

    @Test("tell once that a template is too long for one page")
    func tooLongIsToldOnce() {
        let page = SamplePage(site: String(repeating: "{{n}}x", count: 130_000)) { data in
            data.number("n", 1)
        }
        #expect(page.diagnostics.map(\.code) == [.templateTooLarge])
    }
}
