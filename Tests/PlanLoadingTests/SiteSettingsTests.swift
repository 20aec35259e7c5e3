import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The settings of the site")
struct SiteSettingsTests {
    @Test("of the seeds are right")
    func seeds() throws {
        let result = SiteSettingsLoader().load(try SeedFiles.file("seeds/site.yaml"))
        #expect(result.diagnostics == [])
        let settings = try #require(result.value)
        #expect(settings.licence.id == "CC-BY-4.0")
        #expect(settings.themeColour.hexadecimal == "#0017c1")
        #expect(settings.notice?.title == "試作ページ")
    }

    @Test("have a colour that can be read on white")
    func colour() {
        #expect(failure(.siteColour, "theme_colour: \"#0017c1\"", "theme_colour: ①blue") == nil)
        #expect(
            failure(.siteContrast, "theme_colour: \"#0017c1\"", "theme_colour: ①\"#3399ff\"") == nil
        )
    }

    @Test("have addresses, a language and a level that exist")
    func choices() {
        #expect(failure(.planAddress, "title: 題", "base_url: ①example\ntitle: 題") == nil)
        #expect(failure(.siteLanguage, "language: ja", "language: ①jp") == nil)
        let policy = "title: 題\naccessibility: {standard: JIS X 8341-3:2016, target: ①AB}"
        #expect(failure(.siteAccessibilityLevel, "title: 題", policy) == nil)
    }

    @Test("have no key that is not known")
    func unknownKey() {
        #expect(failure("yaml/unknown-key", "title: 題", "title: 題\n①lisence: x") == nil)
    }

    @Test("have an address that ends in a slash")
    func baseURL() {
        let text = Self.text + "base_url: https://example.jp/a\n"
        let file = SourceFile(path: "site.yaml", bytes: Array(text.utf8))
        #expect(SiteSettingsLoader().load(file).value?.baseURL == "https://example.jp/a/")
    }

    private func failure(_ code: DiagnosticCode, _ line: String, _ wrong: String) -> String? {
        let sample = MarkedText(Self.text.replacing(line, with: wrong))
        let file = SourceFile(path: "site.yaml", bytes: Array(sample.text.utf8))
        let result = SiteSettingsLoader().load(file)
        guard result.value == nil else { return "published" }
        return Expectation(code, at: "①", of: sample).failure(in: result.diagnostics)
    }

    private static let text = """
        title: 題
        language: ja
        description: 説明
        publisher: {name: 区}
        licence: {id: CC-BY-4.0, name: 表示, url: "https://creativecommons.org/licenses/by/4.0/"}
        theme_colour: "#0017c1"

        """
}
