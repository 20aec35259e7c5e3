import Diagnostics
import Mustache
import Testing

@Suite("One compiled library")
struct ParallelRenderingTests {
    @Test("gives many threads the same pages, each with its own data")
    func threads() async throws {
        let sources = [
            ("page", "<h1>{{title}}</h1>\n{{#rows}}\n  {{> row}}\n{{/rows}}\n"),
            ("row", "<p>{{n}} & {{title}}</p>\n{{^odd}}\n<hr>\n{{/odd}}\n"),
        ].map { TemplateSource(name: $0, path: "\($0).mustache", bytes: Array($1.utf8)) }
        let library = TemplateLibrary.compile(sources, mode: .site).value
        let template = try #require(library.template("page"))
        let expected = pages(template)
        #expect(expected[7].contains("<p>3 & 第7頁&lt;</p>"))
        let results = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { pages(template) } }
            return await group.reduce(into: [[String]]()) { $0.append($1) }
        }
        #expect(results.allSatisfy { $0 == expected })
    }

    private func pages(_ template: Template) -> [String] {
        var output = TemplateOutput(reservingCapacity: 0)
        var data = TemplateData()
        return (0..<50).map { number in
            data.removeAll()
            output.removeAll()
            data.text("title", "第\(number)頁<")
            data.list("rows", 0..<number) { data, row in
                data.number("n", row)
                data.flag("odd", !row.isMultiple(of: 2))
            }
            let problems = template.render(data, into: &output)
            return problems.isEmpty ? output.string : "problems"
        }
    }
}
