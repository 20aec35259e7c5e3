import PlanLoading
import PlanModel
import Testing

@Suite("Whether a plan has a figure of a theme")
struct NamedThemeTests {
    private func namesTheme(_ keys: String, themes: [String] = ["cashless"]) -> Bool {
        let loader = PlanLoader(
            themes: themes.map {
                Theme(id: ThemeID($0), title: "見本", summary: "見本です。", caveats: [])
            })
        let text = "indicators:\n  - id: I01\n    element: M1\n    name: 指標\n    unit: 件\n\(keys)"
        return loader.namesTheme(SourceFile(path: "indicators.yaml", bytes: Array(text.utf8)))
    }

    @Test("is told by what its indicators name")
    func named() {
        #expect(namesTheme("    themes: [cashless]\n"))
        #expect(namesTheme("    themes:\n      - other\n      - cashless\n"))
    }

    @Test("is not told by other themes, by the word alone, or where the site has none")
    func unnamed() {
        #expect(!namesTheme("    themes: [other]\n"))
        #expect(!namesTheme("    definition: themes cashless\n"))
        #expect(!namesTheme("    # themes: [cashless]\n"))
        #expect(!namesTheme("    themes: [cashless]\n", themes: []))
        #expect(!namesTheme(""))
    }
}
