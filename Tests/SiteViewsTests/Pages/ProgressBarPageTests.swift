import Testing

@testable import SiteViews

@Suite("A bar beside the number that it shows") struct ProgressBarPageTests {
    @Test("stands with the reached targets and grades of each plan on the front page")
    func home() throws {
        let page = try RenderedSite(try SeedPlans.all()).page("index.html")
        #expect(page.split(separator: "<svg class=\"progress\"").count == 5)
        #expect(
            page.contains(
                """
                <span class="big">7</span><span class="unit">／10指標</span><br>\
                <svg class="progress" height="12" aria-hidden="true">\
                <rect class="actual" fill="#0055ad" x="0%" width="70%" y="0" height="12"/>
                """))
        #expect(page.contains("width=\"96%\""))
    }

    @Test("is words where nothing has been reported, on the front page and that of the plan")
    func unreported() throws {
        let site = try RenderedSite(try SeedPlans.plan("taito_ict_plan_2021"))
        for path in ["index.html", "plans/taito_ict_plan_2021/index.html"] {
            let page = try site.page(path)
            #expect(!page.contains("class=\"progress\""))
            #expect(page.contains("<span class=\"words\">実績は未公表</span>"))
        }
    }

    @Test("stands with what has come together of the volume of a term, and what remains")
    func volumes() throws {
        let site = try RenderedSite([
            try SeedPlans.plan("itabashi_dx_plan_2025_first"),
            try SeedPlans.plan("itabashi_dx_plan_2025_second"),
        ])
        let folder = "plans/itabashi_dx_plan_2025_first/indicators"
        let part = try site.page("\(folder)/V0201.html")
        #expect(part.contains("<span class=\"big\">23</span><span class=\"unit\">／30シナリオ</span>"))
        #expect(part.contains("width=\"76.67%\""))
        #expect(part.contains(">全体の目標の76.7%</span>"))
        #expect(part.contains(">残り7シナリオ</span>"))
        let over = try site.page("\(folder)/V0701.html")
        #expect(over.contains("<line class=\"gap\" stroke=\"#fff\" stroke-width=\"3\""))
        #expect(over.contains(">目標を3,216会議上回る</span>"))
    }
}
