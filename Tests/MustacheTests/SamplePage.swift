import Diagnostics
import Mustache
import TestSupport

/// A page made from templates in the test itself.
struct SamplePage {
    /// The page; empty where the templates could not be compiled.
    let text: String
    /// The problems of the templates, then those of the page.
    let diagnostics: [Diagnostic]

    /// Renders a template after the specification, with JSON as data.
    init(_ template: String, _ json: String = "{}", partials: [String: String] = [:]) {
        let data = TemplateData.readingJSON(Array(json.utf8), path: "data.json")
        let page = SamplePage(template, data.value, partials: partials, mode: .standard)
        text = page.text
        diagnostics = data.diagnostics + page.diagnostics
    }

    /// Renders a template as the site does, with data that a view wrote.
    init(
        site template: String, partials: [String: String] = [:],
        _ build: (inout TemplateData) -> Void = { _ in }
    ) {
        var data = TemplateData()
        build(&data)
        self.init(template, data, partials: partials, mode: .site)
    }

    init(
        _ template: String, _ data: TemplateData, partials: [String: String], mode: TemplateMode
    ) {
        let sources = [("page", template)] + partials.sorted { $0.key < $1.key }
        let library = TemplateLibrary.compile(
            sources.map { name, text in
                TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
            }, mode: mode)
        var output = TemplateOutput()
        let problems = library.value.template("page")?.render(data, into: &output)
        text = output.string
        diagnostics = library.diagnostics + (problems ?? [])
    }

    /// What was found, as `code line:column`, for comparison with marks.
    var problems: [String] { diagnostics.map(\.summary) }
}

extension Diagnostic {
    /// The code, with the path where it is not the page's, the line and the column.
    var summary: String {
        guard let location else { return code.description }
        let path = location.path == "page.mustache" ? "" : "\(location.path):"
        return "\(code) \(path)\(location.line):\(location.column)"
    }
}

extension MarkedText {
    /// A problem at a mark, as ``SamplePage/problems`` shows it.
    func problem(_ code: String, at mark: Character = "①") -> String {
        guard let place = places[mark] else { return "no mark \(mark)" }
        return "\(code) \(place.line):\(place.column)"
    }
}
