import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

/// Whole pages, byte for byte: a change of one is looked at before it is let through.
@Suite("Golden pages") struct GoldenPageTests {
    @Test("The site of a small plan is as it was looked at, page by page")
    func smallSite() throws {
        let site = try RenderedSite(SamplePlan().sources)
        for (path, page) in site.pages.sorted(by: { $0.key < $1.key }) {
            try GoldenFiles.check(page, "sample/\(path)")
        }
        #expect(try GoldenFiles.names(below: "sample") == site.pages.keys.sorted())
    }

    @Test("A page of every kind of 大田区's plan is as it was looked at")
    func realPages() throws {
        let plans = [
            try SeedPlans.plan("ota_ict_plan_v3"), try SeedPlans.plan("ota_ict_guideline_2020"),
        ]
        let site = try RenderedSite(plans)
        let names = try GoldenFiles.names(below: "ota_ict_plan_v3")
        #expect(names.count > 4)
        for name in names {
            try GoldenFiles.check(
                try site.page("plans/ota_ict_plan_v3/\(name)"), "ota_ict_plan_v3/\(name)")
        }
    }

    @Test("A chart of every kind is as it was looked at, in a file of its own")
    func charts() throws {
        for (id, names) in Self.charts {
            let evaluated = EvaluatedPlan(try SeedPlans.plan(id))
            let pages = PlanPages(evaluated, site: SiteContext(.sample), downloads: [])
            let files = Dictionary(uniqueKeysWithValues: pages.charts.map { ($0.path, $0.bytes) })
            for name in names {
                let bytes = try #require(files["plans/\(id)/charts/\(name).svg"], "\(name)")
                try GoldenFiles.check(String(decoding: bytes, as: UTF8.self), "charts/\(name).svg")
            }
        }
    }

    /// Columns, a line, parts on one axis, rates, targets reached; grades and a roadmap.
    private static let charts = [
        ("ota_ict_plan_v3", ["I04", "I08", "group-I01A", "attainment-2022", "targets-reached"]),
        ("itabashi_dx_plan_2025_first", ["ratings", "ratings-2022", "schedule-F01"]),
    ]
}
