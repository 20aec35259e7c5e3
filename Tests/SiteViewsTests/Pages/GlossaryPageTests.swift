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

    @Test("says so where no document explains a term")
    func none() throws {
        let site = try RenderedSite(SamplePlan().sources)
        #expect(try site.text("glossary.html").contains("用語を説明している計画の資料は、まだありません。"))
        #expect(!(try site.page("glossary.html").contains("<dl")))
    }
}
