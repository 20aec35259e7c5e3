import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The files of charts")
struct ChartFileTests {
    @Test("of every plan of the seeds are described")
    func descriptions() throws {
        for plan in try SeedPlans.all() {
            let context = PlanContext(
                EvaluatedPlan(plan), site: SiteContext(.sample), downloads: [])
            for file in context.charts {
                let text = String(decoding: file.bytes, as: UTF8.self)
                let description = text.split(separator: "<desc>", maxSplits: 1).last?
                    .prefix { $0 != "<" }
                #expect(description?.hasSuffix("。") == true, "\(plan.identity.id) \(file.name)")
            }
        }
    }

    @Test("say of a single piece of work that does not change in which years it is told")
    func sentences() throws {
        let plan = try SeedPlans.plan("itabashi_dx_plan_2025_first")
        let context = PlanContext(EvaluatedPlan(plan), site: SiteContext(.sample), downloads: [])
        let file = try #require(context.charts.first { $0.name == "schedule-F09.svg" })
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                .contains("<desc>この項目の記載がある年度は、令和3年度から令和5年度までです。</desc>"))
    }
}
