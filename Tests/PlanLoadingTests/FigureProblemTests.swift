import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import Testing

@Suite("Baselines and targets are held to their rules")
struct FigureProblemTests {
    @Test("a target outside the period of the plan")
    func targetOutsidePeriod() {
        let file = indicator("targets: {R3: 10件, ①R7: 20件}")
        #expect(file.failure(.planYearOutsidePeriod, at: "①") == nil)
    }

    @Test("a baseline may precede the plan, but not follow it")
    func baseline() {
        #expect(indicator("baseline: {year: H30, value: 3件}").result.diagnostics == [])
        let late = indicator("baseline: {year: ①R7, value: 3件}")
        #expect(late.failure(.planYearOutsidePeriod, at: "①") == nil)
    }

    @Test("a baseline is of a year or of a month")
    func baselineTime() throws {
        let month = indicator("baseline: {month: 令和３年３月, value: 3件}")
        let observation = try #require(month.result.value?.indicators.first?.baseline)
        #expect(observation.year.startingYear == 2020)
        #expect(observation.month?.iso8601 == "2021-03")
        #expect(indicator("baseline: ①{value: 3件}").failure(.planBaselineTime, at: "①") == nil)
        let both = indicator("baseline: ①{year: R2, month: R3.3, value: 3件}")
        #expect(both.failure(.planBaselineTime, at: "①") == nil)
    }

    @Test("a year that is none", arguments: ["R0", "令和3年", "平成40年度", "来年度", "R3.3"])
    func years(written: String) {
        let file = indicator("targets: {R3: 10件, ①\(written): 20件}")
        #expect(file.failure(.planDate, at: "①") == nil)
    }

    @Test("two targets for a year, however it is written")
    func duplicateTarget() {
        let file = indicator("targets: {R3: 10件, ①2021年度: 20件}")
        #expect(file.failure(.planDuplicateTarget, at: "①") == nil)
    }

    @Test("a unit that is not that of the indicator", arguments: ["10人", "10％", "3割", "10件数"])
    func unit(written: String) {
        let file = indicator("targets: {R3: ①\(written)}")
        #expect(file.failure(.planUnitDiffers, at: "①") == nil)
        #expect(file.noteLine == 5)
    }

    @Test(
        "a value that says nothing", arguments: ["たぶん", "いろいろ", "年3件（累計6件）", "1,23,4件", "1.2.3件"])
    func value(written: String) {
        let file = indicator("targets: {R3: ①\"\(written)\"}")
        #expect(file.failure(.planValue, at: "①") == nil)
    }

    @Test("a target with what is said about it")
    func detailedTarget() throws {
        let file = indicator(
            """
            targets:
                  R4: 20件
                  R3: {value: 10件, remarks: 見直し, published: 2022-04-01, revision: 1, source: S01}
            """)
        let targets = try #require(file.result.value?.indicators.first?.targets)
        #expect(targets.map(\.year.startingYear) == [2021, 2022])
        #expect(targets[0].remarks == "見直し")
        #expect(targets[0].published?.iso8601 == "2022-04-01")
        #expect(targets[0].revision == 1)
    }

    @Test("an indicator of an element that is not there")
    func unknownElement() {
        let file = WrongFile(
            "p/indicators.yaml",
            """
            indicators:
              - {id: I1, element: ①G9, name: 件数, unit: 件, aggregation: cumulative, direction: increase}
            """)
        #expect(file.failure(.planUnknownElement, at: "①") == nil)
    }

    @Test("an indicator that has the id of an element")
    func idOfElement() {
        let file = WrongFile(
            "p/indicators.yaml",
            """
            indicators:
              - {id: I1, element: G1, name: 件数, aggregation: cumulative, direction: increase, unit: 件}
              - {id: ①M1, element: G1, name: 人数, aggregation: cumulative, direction: increase}
            """)
        #expect(file.failure(.planDuplicateID, at: "①") == nil)
    }

    @Test("an element without a place is told once, not again by its indicators")
    func noEcho() {
        let plan = SamplePlan().with(
            "p/structure.yaml",
            "elements:\n  - {id: G1, parent: G9, number: 目標１, title: 便利}\n")
        #expect(plan.load().diagnostics.map(\.code) == [.planUnknownParent])
    }

    @Test("a table of three figures and a dash that means what the plan says")
    func dash() throws {
        let plan = SamplePlan()
            .with("p/indicators.yaml", indicatorText("targets: {R3: ―, R4: ―}"))
            .with(
                "p/plan.yaml",
                """
                id: p
                kind: plan
                title: 計画
                period: {from: R3, to: R6}
                purpose: 目的。
                levels: [{name: 目標}, {name: 施策}]
                marks: [{symbol: ★, label: 国, meaning: 国の事項}]
                sources: [{id: S01, title: 計画, publisher: 大田区}]
                dash_means: not_collected
                """)
        let targets = try #require(plan.load().value?.indicators.first?.targets)
        #expect(targets.map(\.value.meaning) == Array(repeating: .absent(.notCollected), count: 2))
        #expect(targets.map(\.value.printed) == ["―", "―"])
    }

    private func indicator(_ field: String) -> WrongFile {
        WrongFile("p/indicators.yaml", indicatorText(field))
    }

    private func indicatorText(_ field: String) -> String {
        """
        indicators:
          - id: I1
            element: G1
            name: 件数
            unit: 件
            aggregation: cumulative
            direction: increase
            \(field)
        """
    }
}
