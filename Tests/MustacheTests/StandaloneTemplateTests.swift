import Diagnostics
import Mustache
import Testing

@Suite("A template alone, with data from a file")
struct StandaloneTemplateTests {
    @Test("is rendered with its partials")
    func page() {
        let page = StandaloneTemplate.render(
            source("page", "{{> row}}"), data: (Array(#"{"x": "<"}"#.utf8), "data.json"),
            partials: [source("row", "{{x}}"), source("page", "{{> row}}")])
        #expect(String(decoding: page.value, as: UTF8.self) == "&lt;")
        #expect(page.diagnostics == [])
    }

    @Test("is rendered without values where there are no data")
    func noData() {
        let page = StandaloneTemplate.render(source("page", "[{{x}}]"), data: nil)
        #expect(String(decoding: page.value, as: UTF8.self) == "[]")
    }

    @Test("may go by the name of a partial in another folder, which then is the partial")
    func takenName() {
        let page = StandaloneTemplate.render(
            source("page", "[{{>page}}]"), data: nil,
            partials: [TemplateSource(name: "page", path: "p/page.mustache", bytes: [0x61])])
        #expect(String(decoding: page.value, as: UTF8.self) == "[a]")
        #expect(page.diagnostics == [])
    }

    @Test("gives no page but all problems when templates or data are wrong")
    func problems() {
        let page = StandaloneTemplate.render(
            source("page", "{{#a}}"), data: (Array("[1,]".utf8), "data.json"),
            partials: [source("row", "{{}}")])
        #expect(page.value == [])
        #expect(page.diagnostics.map(\.code) == [.unclosedSection, .emptyTag, .badJSON])
    }

    @Test("is not harmed by data that end before they begin")
    func brokenData() {
        let data = TemplateData.readingJSON(Array("-".utf8), path: "data.json")
        let page = SamplePage("[{{.}}{{a}}]", data.value, partials: [:], mode: .standard)
        #expect(page.text == "[]")
    }

    private func source(_ name: String, _ text: String) -> TemplateSource {
        TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
    }
}
