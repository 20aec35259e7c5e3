import PlanEvaluation
import PlanModel
import SearchIndex
import Testing

@testable import SiteViews

@Suite("The search over the seeds")
struct SiteSearchTests {
    private let files: [SearchFile]

    init() throws {
        let themes = try SeedPlans.themes()
        let plans = try SeedPlans.all().map { PlanSummary(EvaluatedPlan($0), downloads: []) }
        let site = SiteContext(.sample, themes: themes, showsThemes: true)
        files = SiteSearch(WholeSite(site, plans: plans)).files
    }

    private func text(_ path: String) throws -> String {
        let file = try #require(files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("has an index under 300 KB, of files of which none is large")
    func size() {
        #expect(files.reduce(0) { $0 + $1.bytes.count } < 300_000)
        #expect(files.allSatisfy { $0.bytes.count < 64_000 })
    }

    @Test("knows the plans in reading order, each with its ward and how that is read")
    func sections() throws {
        let overview = try text("assets/search/index.js")
        let titles = overview.matches(of: /"title": "([^"]*)"/).map { String($0.1) }
        #expect(titles.count == 7 && titles.first == "")
        #expect(titles.contains("大田区情報化推進計画（ver.3.0）"))
        #expect(titles.allSatisfy { $0.isEmpty || $0.contains("区") })
        #expect(overview.contains(#""folder": "plans/ota_ict_plan_v3/", "words": ["大田区", "おおたく"]"#))
    }

    @Test("knows every page once, by its name, its reading, its departments and its words")
    func pages() throws {
        let lists = try (0..<4).map { try text("assets/search/pages-\($0).js") }.joined()
        let addresses = lists.matches(of: /\n\["([^"]+)",/).map { String($0.1) }
        let themes = try SeedPlans.themes()
        let site = try RenderedSite(try SeedPlans.all(), themes: themes)
        #expect(addresses.count == site.pages.count - 1)
        #expect(addresses.contains("/glossary.html"))
        #expect(lists.contains(#"["indicators/I06.html","オープンデータ公開件数","#))
        #expect(lists.contains(#""おーぷんでーたこうかいけんすう"]"#))
        let terms = try SeedPlans.all().flatMap(\.terms)
        let term = try #require(terms.first)
        #expect(lists.contains("\(term.term)\\n\(term.reading)"))
    }

    @Test("is asked for by the stamp of its index, so that no earlier one is taken from a cache")
    func stamp() throws {
        let themes = try SeedPlans.themes()
        let page = try RenderedSite(try SeedPlans.all(), themes: themes).page("pages/index.html")
        let overview = try text("assets/search/index.js")
        let stamp = try #require(overview.firstMatch(of: /"stamp": "([0-9a-f]{12})"/)).1
        #expect(page.contains("<script src=\"../assets/search.js?\(stamp)\" defer></script>"))
    }

    @Test("is offered on the page that lists all pages, by a script of the site")
    func form() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page("pages/index.html")
        #expect(
            page.contains(
                "<form id=\"search\" class=\"search\" role=\"search\" data-search=\"with-script\" hidden>"
            ))
        #expect(page.contains(/<script src="..\/assets\/search.js\?[0-9a-f]{12}" defer><\/script>/))
        #expect(site.others.contains("assets/search.js"))
        #expect(page.contains("「ページ内で検索」"))
    }
}
