import PlanModel
import Testing

@testable import SiteViews

@Suite("Figures that share an axis") struct SmallMultiplesPageTests {
    @Test("stand beside each other on the page of their element, each with its heading and table")
    func pageOfElement() throws {
        let site = try RenderedSite(try SeedPlans.plan("ota_ict_plan_v3"))
        let page = try site.page("plans/ota_ict_plan_v3/elements/G1.html")
        #expect(page.contains("<h3 id=\"group-I01A\">オンライン申請可能手続数</h3>"))
        #expect(page.contains("<p>2つの図の縦軸は、どちらも0から60手続です。</p>"))
        #expect(
            page.contains(
                "<h4 id=\"indicator-I01B\"><a href=\"../indicators/I01B.html\"><span class=\"unseen\">オンライン申請可能手続数 </span>下段</a></h4>"
            ))
        #expect(page.contains("<h5 id=\"indicator-I01B-figure-headline\">令和4年度の実績は16手続で、"))
        #expect(page.split(separator: "height=\"160\"").count == 3)
        #expect(page.split(separator: "（0から60手続）").count == 3)
        #expect(page.contains("href=\"../charts/group-I01A.svg\""))
        #expect(!page.contains("href=\"../charts/I01A.svg\""))
        #expect(site.others.contains("plans/ota_ict_plan_v3/charts/group-I01A.svg"))
        #expect(
            try site.page("plans/ota_ict_plan_v3/indicators/I01A.html").contains("charts/I01A.svg"))
    }

    @Test("are told apart by their unit where two groups have one name")
    func namesWithUnits() throws {
        let site = try RenderedSite([
            try SeedPlans.plan("itabashi_dx_plan_2025_first"),
            try SeedPlans.plan("itabashi_dx_plan_2025_second"),
        ])
        let page = try site.page("plans/itabashi_dx_plan_2025_second/elements/M03.html")
        #expect(page.contains(">コンビニでの各種証明書 発行数（単位：件）</h3>"))
        #expect(page.contains(">コンビニでの各種証明書 発行数（単位：%）</h3>"))
    }

    @Test("are drawn apart where one would be too low to be read, or has no drawing")
    func separateFigures() throws {
        let site = try RenderedSite([
            try SeedPlans.plan("itabashi_dx_plan_2025_first"),
            try SeedPlans.plan("itabashi_dx_plan_2025_second"),
        ])
        // 5,600 beside 60.
        #expect(
            !(try site.page("plans/itabashi_dx_plan_2025_second/elements/M11.html"))
                .contains("class=\"multiples\""))
        let taito = try RenderedSite(try SeedPlans.plan("taito_ict_plan_2021"))
        #expect(
            !(try taito.page("plans/taito_ict_plan_2021/elements/M01.html"))
                .contains("class=\"multiples\""))
    }
}
