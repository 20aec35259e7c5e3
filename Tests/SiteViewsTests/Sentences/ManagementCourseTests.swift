import Diagnostics
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

/// By which steps the seeds' plans are followed.
@Suite struct ManagementCourseTests {
    @Test("A step is done in a year only when the actuals of that year are in the data")
    func ota() throws {
        let course = try #require(
            ManagementCourse(EvaluatedPlan(try SeedPlans.plan("ota_ict_plan_v3"))))
        let rows = try #require(course.roadmap).rows
        #expect(
            rows.map(\.course) == [
                .milestones([
                    .init(column: 0, isDone: true), .init(column: 1, isDone: true),
                    .init(column: 2, isDone: false), .init(column: 3, isDone: false),
                ]),
                .milestones([.init(column: 2, isDone: false)]), .unknown("時期の記載なし"),
            ])
        #expect(course.headline == "4年度のうち2年度の実績が公表されている")
        #expect(
            course.paragraph == [
                "「年度ごとに進捗状況を把握し、取組の効果を検証して、毎年度見直す」は、令和3年度から令和6年度までの毎年度に行います。",
                "「社会状況や取組の進捗状況を検証・評価する」は、令和5年度に行います。",
                "「検証・評価を踏まえて次期計画へ改定する」は、資料に時期の記載がありません。",
            ])
    }

    @Test("The table calls the years what the drawing calls them")
    func states() throws {
        let evaluated = EvaluatedPlan(try SeedPlans.plan("ota_ict_plan_v3"))
        let course = try #require(ManagementCourse(evaluated))
        let figure = try #require(ScheduleFigure(course, of: evaluated.plan))
        let drawn = try #require(course.roadmap).columns.map(\.state)
        #expect(drawn == ["公表済", "公表済", "未公表", "未公表"])
        #expect(figure.table.years.map(\.state) == drawn)
    }

    @Test("Without any actual nothing is done, and without any time there is no roadmap")
    func others() throws {
        let taito = try SeedPlans.plan("taito_ict_plan_2021")
        let course = try #require(ManagementCourse(EvaluatedPlan(taito)))
        #expect(course.headline == "5年度とも、実績はまだ公表されていない")
        let sumida = try SeedPlans.plan("sumida_ict_plan_2022")
        #expect(ManagementCourse(EvaluatedPlan(sumida)) == nil)
    }

    @Test("A document is named only where the plan has no other that could state the steps")
    func sources() throws {
        let ota = try SeedPlans.plan("ota_ict_plan_v3")
        #expect(try Self.note(of: ota) == "")
        var sample = SamplePlan()
        sample.morePlan = "management:\n  - title: 毎年度見直す\n    years: [R3, R4]\n"
        let plan = try #require(PlanLoader(text: nil).load(sample.sources).value)
        #expect(try Self.note(of: plan) == "出典：見本の計画書。")
    }

    private static func note(of plan: Plan) throws -> String {
        let course = try #require(ManagementCourse(EvaluatedPlan(plan)))
        return try #require(ScheduleFigure(course, of: plan)).figure.note
    }
}
