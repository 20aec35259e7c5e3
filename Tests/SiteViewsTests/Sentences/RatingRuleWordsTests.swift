import Diagnostics
import PlanLoading
import PlanModel
import Testing

@testable import SiteViews

@Suite("The words for a rule of ratings")
struct RatingRuleWordsTests {
    private let plan: Plan

    init() throws {
        plan = try #require(PlanLoader().load(SamplePlan().sources).value)
    }

    private func grade(_ condition: GradeCondition?) -> RatingScheme.Grade {
        RatingScheme.Grade(code: "a", label: "A", meaning: "意味", condition: condition)
    }

    private func words(_ rule: RatingRule, _ grades: [RatingScheme.Grade]) -> RatingRuleWords {
        RatingRuleWords(
            RatingScheme(
                title: "評価", level: 1, version: nil, source: SourceID("S01"), grades: grades,
                rule: rule, stated: []), of: plan)
    }

    @Test(
        "say each condition",
        arguments: [
            (GradeCondition(reached: .most), "指標の大部分が計画に届く"),
            (GradeCondition(exceeded: .any, reached: .all), "すべての指標が計画に届き、一つ以上の指標が計画を上回る"),
            (
                GradeCondition(exceeded: .any, needsEveryNumber: true),
                "一つ以上の指標が計画を上回り、数で定めた指標があって、そのすべてが計画に届く"
            ),
            (GradeCondition(leastRate: 80), "数で定めた指標のすべてが計画の80％以上"),
            (
                GradeCondition(reached: .any, leastRate: 80),
                "一つ以上の指標が計画に届き、数で定めた指標のすべてが計画の80％以上"
            ),
            (GradeCondition(), "条件なし"), (nil, "ほかのどの条件にも当たらない"),
        ])
    func conditions(condition: GradeCondition?, expected: String) {
        let grade = grade(condition)
        #expect(words(RatingRule(), [grade]).condition(of: grade) == expected)
    }

    @Test("say each policy of the rule, in sentences")
    func rules() {
        let common = words(RatingRule(), [grade(GradeCondition(reached: .most))]).rules
        #expect(common.contains("「大部分」は、半分を超えることとします。"))
        #expect(common.contains("実績が資料にない指標が一つでもある施策は、評語を計算しません。"))
        #expect(common.contains { $0.contains("1年分と比べます") })
        let other = words(
            RatingRule(
                mostAbove: 80, missing: .notReached, withoutAnnualTarget: .cumulativeShare,
                wordsUnderWay: .ignored), [grade(GradeCondition(reached: .most))]
        ).rules
        #expect(other.contains("「大部分」は、80％を超えることとします。"))
        #expect(other.contains("進行中のものは数えません。"))
        #expect(other.contains("実績が資料にない指標があるときは、計画に届かなかったものとして数えます。"))
        #expect(other.contains { $0.contains("年数に応じた量と比べます") })
        let last = words(
            RatingRule(missing: .ignore, withoutAnnualTarget: .wholeTerm),
            [grade(GradeCondition(reached: .all))]
        ).rules
        #expect(!last.contains { $0.contains("大部分") })
        #expect(last.contains { $0.contains("最終年度に、合計を") })
        for rule in common + other + last { #expect(rule.hasSuffix("。")) }
    }

    @Test("say how many grades there are")
    func lead() {
        let lead = words(RatingRule(), [grade(nil), grade(nil)]).lead
        #expect(lead == "この計画は、施策ごとに、年度の実績を2つの評語で評価します。")
    }
}
