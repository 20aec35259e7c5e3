import PlanModel
import Testing

@testable import SiteViews

@Suite("The page of a plan")
struct PlanPageTests {
    private static let path = "plans/sample/index.html"

    @Test("tells first how many indicators reached their target in the newest year")
    func status() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page(Self.path)
        #expect(page.contains("<span class=\"big\">0</span><span class=\"unit\">／1指標</span>"))
        #expect(try site.text(Self.path).contains("令和4年度の状況"))
    }

    @Test("shows the structure as nested lists, and signs with their meaning in words")
    func structure() throws {
        let page = try RenderedSite(SamplePlan().sources).page(Self.path)
        #expect(page.contains("<a href=\"elements/M1.html\">相談の窓口</a> <span class=\"mark\">"))
        #expect(page.contains("<span aria-hidden=\"true\">★</span>"))
        #expect(page.contains("<span class=\"unseen\">（国の計画の事項）</span>"))
        #expect(page.contains("国の計画が示すもの"))
    }

    @Test("holds targets and actuals of every year in rows of their own")
    func table() throws {
        let page = try RenderedSite(SamplePlan().sources).page(Self.path)
        let rows = page.split(separator: "\n").filter { $0.contains("class=\"kind\"") }
        #expect(rows.count == 2)
        #expect(rows[0].contains("<td class=\"n\">10件</td><td class=\"n\">20件</td>"))
        #expect(rows[0].contains("実績を踏まえて検討"))
        #expect(rows[1].contains("<td class=\"n\">12件</td><td class=\"n\">15件</td>"))
        #expect(rows[1].contains("<td class=\"n muted\">未公表</td>"))
    }

    @Test("says so where nothing has been reported yet")
    func unreported() throws {
        var plan = SamplePlan()
        plan.actuals = [:]
        let site = try RenderedSite(plan.sources)
        #expect(site.diagnostics == [])
        #expect(try site.text(Self.path).contains("実績はまだ公表されていません"))
        #expect(try site.text("index.html").contains("実績はまだ公表されていません。"))
        #expect(!site.pages.keys.contains { $0.contains("/reports/") })
    }

    @Test("carries the words of its own Markdown, below the main heading")
    func words() throws {
        var plan = SamplePlan()
        plan.pages = ["index.md": "# この計画について\n\n**4つ**の視点があります。\n"]
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains(/<h2 id="text-[^"]+">この計画について<\/h2>/))
        #expect(page.contains("<strong>4つ</strong>の視点"))
    }
}
