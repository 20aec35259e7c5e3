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

    @Test("group the plans by ward, the guideline above its plan and the earlier before the later")
    func wards() throws {
        let site = try RenderedSite(try SeedPlans.all())
        let page = try site.page("index.html")
        let names = [
            "<h2 id=\"ward-131067\">東京都台東区</h2>", "plan-taito_ict_plan_2021",
            ">東京都墨田区</h2>", "plan-sumida_ict_plan_2022", ">東京都大田区</h2>",
            "plan-ota_ict_guideline_2020", "plan-ota_ict_plan_v3", ">東京都板橋区</h2>",
            "plan-itabashi_dx_plan_2025_first", "plan-itabashi_dx_plan_2025_second",
        ]
        let places = names.map { page.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test("say in words how each plan stands")
    func standings() throws {
        let text = try RenderedSite(try SeedPlans.all()).text("index.html")
        // The table and the figure of a plan say it, and no sentence says it again.
        #expect(text.split(separator: "実績は未公表").count == 7)
        #expect(!text.contains("実績は未公表です。"))
        #expect(text.contains("計画の上に立って、進む方向を示す指針です。"))
        #expect(text.contains("資料は、目標について「目標値は調整中」としています。"))
        #expect(text.contains("25施策、55事業量"))
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
