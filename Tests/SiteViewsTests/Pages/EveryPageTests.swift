import Diagnostics
import PlanModel
import Testing

@testable import SiteViews

@Suite("Every page")
struct EveryPageTests {
    private let site: RenderedSite

    init() throws {
        site = try RenderedSite(
            SamplePlan().sources,
            settings: .settings(notice: .init(title: "試作ページ", text: "公式ページではありません。")))
    }

    @Test("is made without a problem by the templates in their strict mode")
    func strict() {
        #expect(site.diagnostics == [])
        #expect(
            site.pages.keys.filter { $0.hasPrefix("plans/") }.sorted() == [
                "plans/sample/elements/G1.html", "plans/sample/elements/G2.html",
                "plans/sample/elements/M1.html", "plans/sample/elements/M2.html",
                "plans/sample/index.html", "plans/sample/indicators/I01.html",
                "plans/sample/reports/2021.html", "plans/sample/reports/2022-changes.html",
                "plans/sample/reports/2022.html",
            ])
    }

    @Test("is a page of Japanese with one main heading, a title and a description of its own")
    func head() throws {
        var titles: Set<String> = []
        for (path, page) in site.pages {
            #expect(page.hasPrefix("<!doctype html>\n<html lang=\"ja\">"), "\(path)")
            #expect(page.split(separator: "<h1").count == 2, "\(path)")
            let title = try #require(page.firstMatch(of: /<title>([^<]+)<\/title>/)?.1)
            #expect(titles.insert(String(title)).inserted, "\(path)")
            #expect(page.contains(/<meta name="description" content="[^"]+">/), "\(path)")
        }
    }

    @Test("begins with a link to its content and has its landmarks once")
    func landmarks() {
        for (path, page) in site.pages {
            #expect(page.contains("<body>\n<a class=\"skip\" href=\"#main\">"), "\(path)")
            for landmark in ["<header ", "<main ", "<footer "] {
                #expect(page.split(separator: landmark).count == 2, "\(path) \(landmark)")
            }
            for match in page.matches(of: /<nav[^>]*>/) {
                #expect(match.0.contains("aria-label"), "\(path) \(match.0)")
            }
        }
    }

    @Test("says which page of the navigation it is, and where it stands")
    func wayfinding() throws {
        #expect(try site.page("about.html").contains("about.html\" aria-current=\"page\""))
        for (path, page) in site.pages where path != "index.html" && path != "404.html" {
            #expect(page.contains("aria-label=\"パンくずリスト\""), "\(path)")
            #expect(page.contains("<li aria-current=\"page\">"), "\(path)")
        }
    }

    @Test(
        "needs no script, save the search for its own, no inline style and nothing from elsewhere")
    func selfContained() {
        #expect(site.others.contains("assets/search.js"))
        for (path, page) in site.pages {
            let page =
                path == "pages/index.html"
                ? page.replacing(
                    /<script src="..\/assets\/search.js\?[0-9a-f]{12}" defer><\/script>/, with: "")
                : page
            #expect(!page.contains("<script"), "\(path)")
            #expect(!page.contains(/\sstyle=/), "\(path)")
            #expect(!page.contains("<style"), "\(path)")
            #expect(!page.contains(/\s(src|srcset|action)=/), "\(path)")
            #expect(!page.contains(/<link[^>]+href="(https?:|\/)/), "\(path)")
        }
    }

    @Test("gives each id once and links only to what is there")
    func links() {
        for (path, page) in site.pages {
            let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(path)")
            for match in page.matches(of: /href="([^"]*)"/) where !match.1.contains("://") {
                #expect(site.has(String(match.1), from: path), "\(path) links to \(match.1)")
            }
            for match in page.matches(of: /aria-labelledby="([^"]+)"/) {
                #expect(ids.contains(String(match.1)), "\(path) \(match.1)")
            }
        }
    }

    @Test("keeps its own ids apart from the identifiers of the plan, whatever those are")
    func identifiers() throws {
        var plan = SamplePlan()
        plan.moreElements = "  - id: status\n    number: 目標3\n    title: 見本\n"
        plan.moreIndicators = """
              - id: sources
                element: status
                name: 見本
                unit: 件
                aggregation: annual_flow
                direction: increase
                targets:
                  R3: 3件

            """
        let site = try RenderedSite(plan.sources)
        for (path, page) in site.pages {
            let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    @Test("has a text version beside it, unless a server shows it under addresses not its own")
    func textVersions() throws {
        for (path, page) in site.pages {
            let name = path.split(separator: "/").last?.replacing(".html", with: ".txt")
            let links = [
                "<link rel=\"alternate\" type=\"text/plain\" href=\"\(name ?? "")\"",
                "<a href=\"\(name ?? "")\" type=\"text/plain\">このページの文字だけの版</a>",
            ]
            for link in links { #expect(page.contains(link) == (path != "404.html"), "\(path)") }
        }
    }

    @Test("shows the message of the settings and keeps samples out of search engines")
    func notice() throws {
        for (path, page) in site.pages {
            #expect(page.contains("公式ページではありません。"), "\(path)")
            #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
        }
        let official = try RenderedSite(SamplePlan().sources)
        #expect(!(try official.page("index.html").contains("noindex")))
    }

    @Test("of a plan names its sources, the time of its data and the data itself")
    func evidence() throws {
        for path in site.pages.keys where path.hasPrefix("plans/") {
            let text = try site.text(path)
            #expect(text.contains("大田区「見本の計画書」"), "\(path)")
            #expect(text.contains("実績は令和4年度（2022年度）まで"), "\(path)")
            #expect(
                try site.page(path).contains(/data\/v1\/plans\/[^"]+\.csv" download/), "\(path)")
        }
    }

    @Test("says what the words of authors say, never what they would do as markup")
    func hostileWords() throws {
        let plan = SamplePlan(
            title: "<script>alert(1)</script>", purpose: "a & b < c \"d\" 'e'",
            goal: "\"><img src=x onerror=alert(1)>", indicator: "</title><h1>指標</h1>{{heading}}",
            actuals: ["2022": "I01,</title><h1>指標</h1>{{heading}},15件,<b>太字</b>,S01"])
        let site = try RenderedSite(plan.sources)
        #expect(site.diagnostics == [])
        for (path, page) in site.pages {
            #expect(!page.contains("<script>"), "\(path)")
            #expect(!page.contains("<img"), "\(path)")
            #expect(page.split(separator: "<h1").count == 2, "\(path)")
        }
        #expect(try site.text("plans/sample/index.html").contains("a & b < c \"d\" 'e'"))
        #expect(
            try site.text("plans/sample/indicators/I01.html")
                .contains("</title><h1>指標</h1>{{heading}}"))
    }
}

extension RenderedSite {
    /// Whether a link on a page leads to a page, a file, or a place on a page.
    func has(_ link: String, from page: String) -> Bool {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? page : Self.resolve(String(parts[0]), from: page)
        guard parts.count == 2 else { return pages[target] != nil || others.contains(target) }
        return pages[target]?.contains(" id=\"\(parts[1])\"") ?? false
    }

    private static func resolve(_ link: String, from page: String) -> String {
        var folders = page.split(separator: "/").dropLast()
        for step in link.split(separator: "/") {
            if step == ".." { _ = folders.popLast() } else { folders.append(step) }
        }
        return folders.joined(separator: "/")
    }
}
