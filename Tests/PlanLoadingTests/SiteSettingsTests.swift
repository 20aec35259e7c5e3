import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing
import TextLint

@Suite("The settings of the site")
struct SiteSettingsTests {
    @Test("of the seeds are right")
    func seeds() throws {
        let result = SiteSettingsLoader().load(try SeedFiles.file("seeds/site.yaml"))
        #expect(result.diagnostics == [])
        let settings = try #require(result.value?.settings)
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
        #expect(SiteSettingsLoader().load(file).value?.settings.baseURL == "https://example.jp/a/")
    }

    @Test("hold the text of the file, and of all plans, to its own rules")
    func lint() throws {
        let told = load(Self.text.replacing("説明", with: "ＩＣＴの説明"))
        #expect(told.diagnostics.map(\.code) == [.textFullWidthASCII])
        let lint = "lint: {severities: {text/full-width-ascii: off}}\n"
        let silent = load(Self.text.replacing("説明", with: "ＩＣＴの説明") + lint)
        #expect(silent.diagnostics == [])
        let rules = try #require(silent.value?.proofreader)
        let place = SourceLocation(path: "a", line: 1, column: 1)
        #expect(rules.findings(in: TextFragment("ＩＣＴ", kind: .prose, at: place)) == [])
    }

    @Test("excuse their own text with a reason, and nothing in vain")
    func excuses() {
        let lint = """
            lint:
              excused:
                - {rule: text/full-width-ascii, key: description, reason: 名称です}

            """
        #expect(load(Self.text.replacing("説明", with: "ＩＣＴ") + lint).diagnostics == [])
        #expect(load(Self.text + lint).diagnostics.map(\.code) == [.excuseUnused])
        #expect(
            failure(.lintSpelling, "title: 題", "title: 題\nlint: {spellings: [{use: ①手}]}") == nil)
    }

    private func load(_ text: String) -> Diagnosed<SiteConfiguration?> {
        SiteSettingsLoader().load(SourceFile(path: "site.yaml", bytes: Array(text.utf8)))
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
