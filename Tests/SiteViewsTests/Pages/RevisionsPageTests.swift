import Mustache
import PlanModel
import Testing

@testable import SiteViews

@Suite("The page of revisions")
struct RevisionsPageTests {
    @Test("says how revisions will be told while there are none")
    func none() throws {
        let text = try RenderedSite(try SeedPlans.all()).text("revisions.html")
        #expect(text.contains("これまでに改定または訂正された値はありません。"))
        #expect(text.contains("前の値を消さずに残し"))
    }

    @Test("calls a revision what the templates of all pages call it")
    func oneWord() throws {
        for template in try RepositoryFiles.templates() {
            let text = String(decoding: template.bytes, as: UTF8.self)
            #expect(!text.contains("改訂"), "\(template.name)")
        }
    }

    @Test("tells the newest revision first, with both values and the reason")
    func revisions() throws {
        var plan = SamplePlan()
        plan.moreIndicators = """
              - id: I07
                element: G1
                name: 改められた指標
                unit: 件
                aggregation: annual_flow
                direction: increase
                targets:
                  R3: {value: 12件, revisions: [{value: 10件, date: 2022-04-01, reason: 集計の誤り}]}
                  R4: {value: 30件, revisions: [{value: 20件, date: 2023-05-02, reason: 計画の見直し}, {value: 25件, date: 2023-06-03, reason: 再度の見直し}]}

            """
        let site = try RenderedSite(plan.sources)
        let text = try site.text("revisions.html")
        #expect(text.contains("改定または訂正された値：3件（新しい順）"))
        #expect(text.contains("令和4年度の目標25件30件令和5年6月3日再度の見直し"))
        #expect(text.contains("令和4年度の目標20件25件令和5年5月2日計画の見直し"))
        #expect(text.contains("令和3年度の目標10件12件令和4年4月1日集計の誤り"))
        let dates = text.matches(of: /令和\d年\d月\d日/).map { String($0.0) }
        #expect(dates == ["令和5年6月3日", "令和5年5月2日", "令和4年4月1日"])
        let page = try site.page("revisions.html")
        #expect(page.contains("href=\"plans/sample/indicators/I07.html#revisions\""))
    }

    @Test("leads to every page that has a note on how the document was read")
    func notes() throws {
        let plans = try SeedPlans.all()
        let site = try RenderedSite(plans)
        let page = try site.page("revisions.html")
        let links = Set(page.matches(of: /href="([^"]+)#notes"/).map { String($0.1) })
        let noted = plans.flatMap { plan in
            let id = plan.identity.id
            return (plan.notes.isEmpty ? [] : [SiteRoutes.plan(id)])
                + plan.elements.filter { !$0.notes.isEmpty }.map {
                    SiteRoutes.element($0.id, of: id)
                }
                + plan.indicators.filter { !$0.notes.isEmpty }
                .map { SiteRoutes.indicator($0.id, of: id) }
        }
        #expect(links == Set(noted))
        for path in links { #expect(try site.page(path).contains("id=\"notes\""), "\(path)") }
    }
}
