import Diagnostics
import Mustache
import OpenData
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The style guide")
struct StyleGuideTests {
    @Test("shows every part that pages are put together from")
    func complete() throws {
        let templates = Dictionary(
            uniqueKeysWithValues: try RepositoryFiles.templates().map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            })
        var reached: Set<String> = []
        var waiting = ["style-guide"]
        while let name = waiting.popLast() {
            let text = try #require(templates[name])
            for part in text.matches(of: /\{\{[>#<] ?((partials\/)?[a-z\/-]+)\}\}/) {
                let name = String(part.1)
                guard templates[name] != nil, reached.insert(name).inserted else { continue }
                waiting.append(name)
            }
        }
        let parts = templates.keys.filter { $0.hasPrefix("partials/") }
        // The search needs its script, and a list of pages is one on its own pages only.
        let others: Set = ["partials/search", "partials/page-sections"]
        #expect(parts.filter { !reached.contains($0) && !others.contains($0) } == [])
    }

    @Test("has a specimen of each part from the plans of the seeds, and few rows of any")
    func seeds() throws {
        let site = try RenderedSite(try SeedPlans.all(), themes: try SeedPlans.themes())
        #expect(site.diagnostics.filter { $0.severity == .error } == [])
        let page = try site.page("style-guide.html")
        let parts = page.matches(of: /<h2 id="part-(\d+)">/).compactMap { Int($0.1) }
        #expect(parts == Array(1...(StyleGuideModel.parts.count + 3)))
        #expect(page.utf8.count < 150_000)
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("chooses the smallest plan of each kind, so that a large one is not read again")
    func choice() throws {
        let summaries = try SeedPlans.all().map { PlanSummary(EvaluatedPlan($0), downloads: []) }
        let chosen = StyleGuideModels.choose(among: summaries)
        #expect(chosen.count <= 4)
        let judged = summaries.filter {
            $0.latestRatings == nil && ($0.latestTally?.decided ?? 0) > 0
        }
        let smallest = judged.map(\.directory.entries.count).min()
        let first = try #require(summaries.first { $0.identity.id == chosen.first })
        #expect(first.directory.entries.count == smallest)
    }

    @Test("shows the first rows of the one plan of its kind, however large that is")
    func bounded() throws {
        let small = try Self.page(measures: 60)
        let large = try Self.page(measures: 600)
        #expect(small.contains("<ul class=\"tree\">"))
        #expect(large.utf8.count < small.utf8.count + 1_000)
    }

    private static func page(measures: Int) throws -> String {
        var plan = SamplePlan()
        plan.moreElements = (1...measures).map {
            "  - id: N\($0)\n    parent: G2\n    number: 施策\($0 + 2)\n    title: 学びの場その\($0)\n"
        }.joined()
        plan.moreIndicators = (1...measures).map {
            """
              - id: J\($0)
                element: N\($0)
                name: 参加者数その\($0)
                unit: 人
                aggregation: annual_flow
                direction: increase
                targets:
                  R4: 20人

            """
        }.joined()
        plan.actuals["2022", default: ""] += (1...measures).map {
            "\nJ\($0),参加者数その\($0),12人,雨が多かった,S01"
        }.joined()
        return try RenderedSite(plan.sources).page("style-guide.html")
    }
}
