import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The glossary of the site")
struct GlossaryPageTests {
    @Test("names every term of the plans once, by its reading, with all that is said of it")
    func seeds() throws {
        let plans = try SeedPlans.all()
        let page = try RenderedSite(plans).page("glossary.html")
        let terms = page.matches(of: /<dfn>([^<]+)<\/dfn>/).map { String($0.1) }
        #expect(terms.count == Set(terms).count)
        #expect(Set(terms) == Set(plans.flatMap(\.terms).map(\.term)))
        let rpa = try #require(page.firstRange(of: "<dfn>RPA</dfn>")?.upperBound)
        let entry = page[rpa...].prefix { $0 != "\n" }
        #expect(entry.contains("（アールピーエー）"))
        #expect(entry.matches(of: /plans\/([a-z0-9_]+)\/index.html#terms/).count == 4)
        // Both terms of 板橋区 explain it alike.
        #expect(entry.matches(of: /<dd>/).count == 3)
    }

    @Test("names terms whose reading is in no row after the rows")
    func outsideOfTheKana() throws {
        let terms = [
            GlossaryTerm(term: "ー", reading: "ー", meaning: "のばす音", place: nil),
            GlossaryTerm(term: "ICT", reading: "アイシーティー", meaning: "情報通信技術", place: nil),
        ]
        let plan = try SeedPlans.plan("taito_ict_plan_2021")
        let glossary = SiteGlossary([Self.summary(of: plan, with: terms)])
        #expect(glossary.rows.flatMap(\.entries).map(\.term) == ["ICT"])
        #expect(glossary.unread.map(\.term) == ["ー"])
        let rendered = try RenderedPages([
            GlossaryPage(site: SiteContext(.sample), glossary: glossary)
        ])
        let page = try #require(rendered.pages["glossary.html"])
        let headings = page.matches(of: /<h2 id="([^"]+)">([^<]+)</).map { "\($0.1) \($0.2)" }
        #expect(headings == ["row-a あ行", "unread 読みのない用語"])
        #expect(page.contains("説明している2の用語"))
    }

    /// What the site knows of a plan that explains other terms.
    private static func summary(of plan: Plan, with terms: [GlossaryTerm]) -> PlanSummary {
        let summary = PlanSummary(EvaluatedPlan(plan), downloads: [])
        return PlanSummary(
            identity: summary.identity, levels: summary.levels,
            indicatorCount: summary.indicatorCount, volumeCount: summary.volumeCount,
            targetsStatus: summary.targetsStatus, reportedYears: summary.reportedYears,
            latestTally: summary.latestTally, latestRatings: summary.latestRatings,
            themeFigures: summary.themeFigures, terms: terms, revisions: summary.revisions,
            directory: summary.directory, downloads: [])
    }

    @Test("says so where no document explains a term")
    func none() throws {
        let site = try RenderedSite(SamplePlan().sources)
        #expect(try site.text("glossary.html").contains("用語を説明している計画の資料は、まだありません。"))
        #expect(!(try site.page("glossary.html").contains("<dl")))
    }
}
