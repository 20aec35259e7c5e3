import Testing

@testable import SiteViews

@Suite("The pages of the whole site")
struct SitePageTests {
    @Test("name every plan with its state on the front page")
    func home() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page("index.html")
        #expect(page.contains("<a href=\"plans/sample/index.html\">見本の計画</a>"))
        #expect(page.contains("<a href=\"plans/sample/reports/2022.html\">"))
        #expect(try site.text("index.html").contains("2目標、2施策、1指標"))
    }

    @Test("list each file of open data with format, size and rows, and the meaning of its columns")
    func openData() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page("data/index.html")
        #expect(page.contains(/href="v1\/plans\/sample\/[a-z0-9_]+observations\.csv" download/))
        #expect(page.contains("<code>source_text</code>"))
        #expect(try site.text("data/index.html").contains("JSON（"))
        #expect(page.contains("<a href=\"https://example.com/by\">表示 4.0 国際</a>"))
    }

    @Test("explain judgements and missing values in the words that other pages use")
    func about() throws {
        let text = try RenderedSite(SamplePlan().sources).text("about.html")
        for word in ["目標を達成", "目標に届かず", "未公表", "設定なし", "達成率", "小数第2位を四捨五入"] {
            #expect(text.contains(word))
        }
        #expect(text.contains("まだ定めていません"))
    }

    @Test("link from the page for unknown addresses by the path of the site")
    func notFound() throws {
        let site = try RenderedSite(
            SamplePlan().sources, settings: .settings(baseURL: "https://example.lg.jp/keikaku/"))
        let page = try site.page("404.html")
        #expect(page.contains("href=\"/keikaku/assets/shirube.css\""))
        #expect(page.contains("href=\"/keikaku/plans/sample/index.html\""))
        #expect(try site.page("index.html").contains("href=\"assets/shirube.css\""))
    }

    @Test(
        "show sizes as readers know them",
        arguments: [(999, "999バイト"), (1000, "1KB"), (12_001, "13KB"), (1_400_000, "1.4MB")])
    func sizes(bytes: Int, words: String) {
        #expect(Download.words(forSize: bytes) == words)
    }
}
