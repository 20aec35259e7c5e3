import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing
import TextLint

@Suite("The text of a plan is held to the rules")
struct PlanTextTests {
    @Test(
        "in every file of it, and nothing else is told",
        arguments: [
            ("ward.yaml", "code: \"131113\"\nname: ①ＯＴＡ大田区\nshort_name: 大田区\nreading: おおたく\n"),
            ("p/plan.yaml", plan + "notes: [表の①ＩＣＴ]\n"),
            ("p/structure.yaml", "elements:\n  - {id: G1, number: 目標①１, title: 便利}\n"),
            ("p/indicators.yaml", indicators + "    targets: {令和３年度: ①１０件}\n"),
            ("p/pages/G1.md", "窓口の①ＩＣＴ"),
            ("p/actuals/2021.csv", "指標ID,指標名,実績値,備考\nI1,件数,12件,①ＩＣＴ\n"),
        ])
    func files(path: String, marked: String) {
        let sample = MarkedText(marked)
        let result = load(SamplePlan(path, sample))
        #expect(result.value != nil)
        #expect(result.diagnostics.map(\.location?.path) == ["w/\(path)"])
        let expected = Expectation(.textFullWidthASCII, at: "①", of: sample)
        #expect(expected.failure(in: result.diagnostics) == nil)
    }

    @Test("ids, dates, addresses and comments are no text")
    func noText() {
        let plan = Self.plan.replacing("from: R3", with: "from: 令和３年度") + "# ＩＣＴ—①\n"
        #expect(load(SamplePlan().with("p/plan.yaml", plan)).diagnostics == [])
    }

    @Test("a letter of another script keeps the plan from being published")
    func foreignLetter() {
        let result = load(SamplePlan().with("p/pages/G1.md", "デバйд"))
        #expect(result.value == nil)
        #expect(result.diagnostics.map(\.code) == [.textForeignLetter])
    }

    @Test("what is excused with a reason is not told")
    func excused() {
        let excuses = """
            excused:
              - {rule: text/foreign-letter, file: pages/G1.md, reason: 資料の文字です}
              - {rule: text/full-width-ascii, about: G1, key: number, reason: 資料の番号です}

            """
        let plan = SamplePlan().with("p/plan.yaml", Self.plan + excuses)
            .with("p/pages/G1.md", "デバйд")
            .with("p/structure.yaml", "elements:\n  - {id: G1, number: 目標１, title: 便利}\n")
        #expect(load(plan).diagnostics == [])
        #expect(load(plan).value != nil)
    }

    @Test("a value that is tidied, and a total that falls, can be excused, too")
    func otherRules() {
        let excuses = "excused: [{rule: plan/irregular-value, found: \" 12件\", reason: 資料の空白です}]\n"
        let plan = SamplePlan().with("p/plan.yaml", Self.plan + excuses)
            .with("p/actuals/2021.csv", "指標ID,実績値\nI1, 12件\n")
        #expect(load(plan).diagnostics == [])
    }

    @Test("an excuse that excuses nothing is told, at its own place")
    func unused() {
        let sample = MarkedText(
            Self.plan + "excused:\n  - ①{rule: text/dash, key: title, reason: 資料のとおり}\n")
        let result = load(SamplePlan("p/plan.yaml", sample))
        let expected = Expectation(.excuseUnused, at: "①", of: sample)
        #expect(expected.failure(in: result.diagnostics) == nil)
        #expect(result.value != nil)
    }

    @Test("an excuse that is wrong is told alone, and not what it was meant to excuse")
    func wrongExcuse() {
        let sample = MarkedText(
            Self.plan + "excused: [{rule: ①text/dahs, key: title, reason: 資料のとおり}]\n")
        let plan = SamplePlan("p/plan.yaml", sample).with("p/pages/G1.md", "ＩＣＴ—")
        let result = load(plan)
        #expect(result.diagnostics.map(\.code) == [.excuseUnknownRule])
        let expected = Expectation(.excuseUnknownRule, at: "①", of: sample)
        #expect(expected.failure(in: result.diagnostics) == nil)
    }

    @Test("nothing is said of excuses while a file cannot be read")
    func unreadable() {
        let plan = Self.plan + "excused: [{rule: text/dash, key: value, reason: 資料のとおり}]\n"
        let result = load(
            SamplePlan().with("p/plan.yaml", plan).with("p/indicators.yaml", "indicators: ["))
        #expect(result.diagnostics.allSatisfy { $0.code != .excuseUnused })
    }

    @Test("the rules are those of the site")
    func settings() {
        let plan = SamplePlan().with("p/pages/G1.md", "窓口のＩＣＴ")
        let lint = Proofreader(LintSettings(severities: [.textFullWidthASCII: .off]))
        #expect(PlanLoader(text: lint).load(plan.sources).diagnostics == [])
        #expect(PlanLoader(text: nil).load(plan.sources).diagnostics == [])
    }

    private func load(_ plan: SamplePlan) -> Diagnosed<Plan?> {
        PlanLoader().load(plan.sources)
    }

    private static let plan = """
        id: p
        kind: plan
        title: 計画
        period: {from: R3, to: R6}
        purpose: 目的。
        levels: [{name: 目標}, {name: 施策}]
        marks: [{symbol: ★, label: 国, meaning: 国の事項}]
        sources: [{id: S01, title: 計画, publisher: 大田区}]

        """
    private static let indicators = """
        indicators:
          - id: I1
            element: G1
            name: 件数
            unit: 件
            aggregation: cumulative
            direction: increase

        """
}
