import OpenData
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The directory of all pages")
struct SiteDirectoryTests {
    @Test("names every page once, but the one for addresses that do not exist")
    func complete() throws {
        let plans = try SeedPlans.all()
        let themes = try SeedPlans.themes()
        let pages = try RenderedSite(plans, themes: themes).pages
        let paths = try Self.directory(of: plans, themes: themes).entries.map(\.path)
        #expect(paths.sorted() == pages.keys.filter { $0 != "404.html" }.sorted())
    }

    @Test("calls every page by the heading that it has")
    func headings() throws {
        let plans = try SeedPlans.all()
        let themes = try SeedPlans.themes()
        let site = try RenderedSite(plans, themes: themes)
        // The front page is called by what the navigation calls it, not by the name of the site.
        for entry in try Self.directory(of: plans, themes: themes).entries.dropFirst() {
            let page = try site.page(entry.path)
            let start = try #require(page.firstRange(of: "<h1>")?.upperBound, "\(entry.path)")
            let end = try #require(page.firstRange(of: "</h1>")?.lowerBound)
            #expect(PlainText(page[start..<end]).text == entry.label)
        }
    }

    @Test("knows how every name of the seeds is read, and who answers for it")
    func readings() throws {
        let entries = try Self.directory(of: try SeedPlans.all(), themes: try SeedPlans.themes())
            .entries
        #expect(entries.filter { $0.reading == nil }.map(\.path) == [])
        #expect(entries.count > 390)
        let goal = try #require(entries.first { $0.path.hasSuffix("elements/A01.html") })
        #expect(goal.plan?.ward == "台東区")
        #expect(goal.kind == "取り組み")
        #expect(!goal.departments.isEmpty)
    }

    /// The directory of a site of some plans.
    static func directory(of plans: [Plan], themes: [Theme] = []) throws -> SiteDirectory {
        let named = Set(plans.flatMap(\.indicators).flatMap(\.themes))
        let site = SiteContext(
            .sample, themes: themes, showsThemes: themes.contains { named.contains($0.id) })
        let summaries = plans.map { PlanSummary(EvaluatedPlan($0), downloads: []) }
        return WholeSite(site, plans: summaries).directory
    }
}
