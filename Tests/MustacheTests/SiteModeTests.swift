import Diagnostics
import Markup
import Mustache
import TestSupport
import Testing

@Suite("A template of a site is held to the data of its page")
struct SiteModeTests {
    @Test(
        "in every kind of tag",
        arguments: [
            "①{{titel}}", "①{{{titel}}}", "①{{#titel}}{{none}}{{/titel}}", "①{{^titel}}x{{/titel}}",
            "①{{>*titel}}", "①{{titel.name}}",
        ])
    func unknownName(marked: String) {
        let sample = MarkedText("<h1>見出し\n  " + marked)
        let page = SamplePage(site: sample.text) { $0.text("title", "T") }
        #expect(page.problems == [sample.problem("template/unknown-name")])
        #expect(page.diagnostics.first?.found == "titel")
        #expect(page.diagnostics.first?.help?.english == "Did you mean 'title'?")
        #expect(page.diagnostics.first?.message.english == "'titel' is not a value of this page")
    }

    @Test("and told the name that a value of a path lacks, with the one that it has")
    func unknownMember() {
        let sample = MarkedText("{{#rows}}①{{ward.site.titel}}{{/rows}}")
        let page = SamplePage(site: sample.text) { data in
            data.list("rows", 1...3) { data, number in data.number("n", number) }
            data.object("ward") { data in data.object("site") { $0.text("title", "T") } }
        }
        #expect(page.problems == [sample.problem("template/unknown-name")])
        #expect(page.diagnostics.first?.message.english == "'titel' is not a value of 'ward.site'")
        #expect(page.diagnostics.first?.help?.english == "Did you mean 'title'?")
    }

    @Test("with hints from the rows and from all that surrounds them")
    func hints() {
        let page = SamplePage(site: "{{#rows}}{{yaer}}{{unti}}{{/rows}}") { data in
            data.text("unit", "件")
            data.list("rows", [1]) { data, _ in data.text("year", "R4") }
        }
        #expect(
            page.diagnostics.compactMap { $0.help?.english } == [
                "Did you mean 'year'?", "Did you mean 'unit'?",
            ])
    }

    @Test("except for what no row of an empty list could have")
    func emptyList() {
        let page = SamplePage(site: "{{#rows}}{{year}}{{/rows}}{{#note}}{{text}}{{/note}}") {
            data in
            data.list("rows", [Int]()) { _, _ in }
            data.absent("note")
        }
        #expect(page.diagnostics == [])
    }

    @Test("markup goes in by three braces, and nothing else does")
    func markup() {
        let sample = MarkedText("{{{chart}}}①{{chart}}②{{{title}}}③{{&count}}")
        let page = SamplePage(site: sample.text) { data in
            data.markup("chart", Markup(trusted: Array("<svg/>".utf8)))
            data.text("title", "<b>")
            data.number("count", 3)
        }
        #expect(page.text == "<svg/>")
        #expect(
            page.problems == [
                sample.problem("template/escaped-markup", at: "①"),
                sample.problem("template/unescaped-text", at: "②"),
                sample.problem("template/unescaped-text", at: "③"),
            ])
    }

    @Test("a value that is no text is not shown as one")
    func notText() {
        let sample = MarkedText("①{{flag}}②{{rows}}③{{ward}}④{{.}}")
        let page = SamplePage(site: sample.text) { data in
            data.flag("flag", true)
            data.texts("rows", ["a"])
            data.object("ward") { _ in }
        }
        #expect(page.text == "")
        #expect(
            page.problems == [
                sample.problem("template/value-is-not-text", at: "①"),
                sample.problem("template/value-is-not-text", at: "②"),
                sample.problem("template/value-is-not-text", at: "③"),
                sample.problem("template/unknown-name", at: "④"),
            ])
    }

    @Test("and has no use for functions, whose text would go in unescaped")
    func lambda() {
        let sample = MarkedText("①{{#wrap}}x{{/wrap}}②{{now}}③{{{now}}}")
        let page = SamplePage(site: sample.text) { data in
            data.lambda("wrap", .section { "<b>\($0)" })
            data.lambda("now", .interpolation { "<b>" })
        }
        #expect(page.text == "")
        #expect(
            page.problems
                == ["①", "②", "③"].map { sample.problem("template/lambda-in-site", at: $0) })
    }

    @Test("a mistake is told once for a place, not for each row and each page")
    func once() throws {
        let source = TemplateSource(
            name: "page", path: "page.mustache",
            bytes: Array("{{#rows}}{{yaer}}{{/rows}}{{yaer}}".utf8))
        let library = TemplateLibrary.compile([source], mode: .site).value
        let template = try #require(library.template("page"))
        var data = TemplateData()
        data.list("rows", 1...3) { data, _ in data.text("year", "R4") }
        var output = TemplateOutput()
        #expect(
            template.render(data, into: &output).map(\.summary) == [
                "template/unknown-name 1:10", "template/unknown-name 1:27",
            ])
        #expect(template.render(data, into: &output) == [])
        var other = TemplateOutput()
        #expect(template.render(data, into: &other).count == 2)
    }

    @Test("what the data name as a partial must be one")
    func dynamic() {
        let page = SamplePage(site: "{{>*kind}}", partials: ["image": "", "text": ""]) {
            $0.text("kind", "imgae")
        }
        #expect(page.problems == ["template/unknown-partial 1:1"])
        #expect(page.diagnostics.first?.help?.english == "Did you mean 'image'?")
    }
}
