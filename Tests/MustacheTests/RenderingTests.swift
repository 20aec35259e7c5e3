import Diagnostics
import Markup
import Mustache
import Testing

extension TemplateName {
    fileprivate static let title: TemplateName = "title"
    fileprivate static let rows: TemplateName = "rows"
    fileprivate static let year: TemplateName = "year"
    fileprivate static let note: TemplateName = "note"
    fileprivate static let chart: TemplateName = "chart"
    fileprivate static let count: TemplateName = "count"
    fileprivate static let marks: TemplateName = "marks"
}

@Suite("A template and its data make a page")
struct RenderingTests {
    @Test("text is escaped, markup is not, digits need not be")
    func values() {
        var data = TemplateData()
        data.text(.title, "「窓口」の<待ち時間> & \"満足度\" 'n'")
        data.markup(.chart, Markup(trusted: Array("<svg/>".utf8)))
        data.number(.count, -120)
        expect(
            "{{title}}|{{{chart}}}|{{count}}", data,
            "「窓口」の&lt;待ち時間&gt; &amp; &quot;満足度&quot; &#39;n&#39;|<svg/>|-120")
    }

    @Test("a section repeats for each row and sees what surrounds it")
    func rows() {
        var data = TemplateData()
        data.text(.title, "T")
        data.list(.rows, ["R3", "R4"]) { data, year in
            data.text(.year, year)
            data.texts(.marks, ["★", "◆"])
        }
        data.absent(.note)
        expect(
            "{{#rows}}\n<{{year}}{{title}}{{#marks}}{{.}}{{/marks}}>\n{{/rows}}\n{{^note}}no{{/note}}",
            data, "<R3T★◆>\n<R4T★◆>\nno")
    }

    private func expect(
        _ template: String, _ data: TemplateData, _ expected: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let library = TemplateLibrary.compile(
            [TemplateSource(name: "page", path: "page.mustache", bytes: Array(template.utf8))],
            mode: .site)
        #expect(library.diagnostics == [], sourceLocation: sourceLocation)
        var output = TemplateOutput()
        let problems = library.value.template("page")?.render(data, into: &output)
        #expect(problems == [], sourceLocation: sourceLocation)
        #expect(output.string == expected, sourceLocation: sourceLocation)
    }
}
