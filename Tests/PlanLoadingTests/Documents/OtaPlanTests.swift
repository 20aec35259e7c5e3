import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The plan of Ota")
struct OtaPlanTests {
    let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/ota/ict_plan_v3"))
        #expect(loaded.diagnostics == [])
        plan = try #require(loaded.value)
    }

    @Test("has 4 viewpoints, 3 goals, 11 measures and 36 initiatives")
    func counts() {
        #expect(plan.perspectives.count == 4)
        #expect((0..<3).map { plan.elements(atLevel: $0).count } == [3, 11, 36])
        #expect(plan.elements.count { !$0.marks.isEmpty } == 14)
        #expect(plan.elements.count { $0.text != nil } == 3)
    }

    @Test("has 10 indicators, each below the goal of its rows in the table")
    func indicators() {
        let goals = plan.elements(atLevel: 0).map { goal in
            plan.indicators(of: goal).map { plan.indicators[$0].id.description }
        }
        #expect(
            goals == [
                ["I01A", "I01B", "I02", "I03"], ["I04", "I05", "I06"], ["I07", "I08", "I09"],
            ])
    }

    @Test("has 70 figures: 64 numbers, 3 that are undecided and 3 that are not set")
    func figures() {
        let baselines = plan.indicators.compactMap(\.baseline)
        let targets = plan.indicators.flatMap(\.targets)
        let actuals = plan.indicators.flatMap(\.actuals)
        #expect([baselines, targets, actuals].map(\.count) == [10, 40, 20])
        let values = (baselines + targets + actuals).map(\.value)
        #expect(values.count { $0.number != nil } == 64)
        #expect(values.count { $0.meaning == .absent(.undecided) } == 3)
        #expect(values.count { $0.meaning == .absent(.notSet) } == 3)
    }

    @Test("covers 令和3年度 to 令和6年度 and reports the first two")
    func years() {
        let years = (2021...2024).map { FiscalYear(startingIn: $0) }
        #expect(Array(plan.identity.period) == years)
        #expect(plan.reportedYears == Array(years.prefix(2)))
        #expect(plan.indicators.allSatisfy { $0.targets.map(\.year) == years })
    }

    @Test(
        "states every figure as the table of the document prints it",
        .enabled(if: SharedSeeds.otaPlan != nil, "needs ../shared/seeds"))
    func table() throws {
        var document = Substring(try #require(SharedSeeds.otaPlan))
        for indicator in plan.indicators {
            let row = printedRow(indicator)
            let found = document.firstRange(of: row)
            #expect(found != nil, "\(row)")
            // The rows follow each other in the order of the indicators.
            if let found { document = document[found.upperBound...] }
        }
    }

    @Test(
        "names every element as the document does, in its order",
        .enabled(if: SharedSeeds.otaPlan != nil, "needs ../shared/seeds"))
    func names() throws {
        let document = try #require(SharedSeeds.otaPlan)
        for goal in plan.elements(atLevel: 0) {
            let printed = plan.subtree(of: goal).map { position in
                let element = plan.elements[position]
                return element.number + element.title + (element.marks.isEmpty ? "" : "（★）")
            }
            #expect(document.contains(printed.joined()))
        }
        for perspective in plan.perspectives {
            #expect(document.contains(perspective.number + perspective.title))
        }
    }

    /// A row of the document's table: 「名称」 baseline（time）, then target（actual） of each year.
    private func printedRow(_ indicator: Indicator) -> String {
        let name = indicator.breakdown == "下段" ? "" : indicator.name
        let mark = indicator.breakdown == "上段" ? "※" : ""
        let cells = indicator.targets.map { target in
            let actual = indicator.actual(in: target.year).map { "（\($0.value.printed)）" }
            return target.value.printed + (actual ?? "")
        }
        let baseline = indicator.baseline.map { $0.value.printed + printedTime($0) } ?? ""
        return name + mark + baseline + cells.joined()
    }

    private func printedTime(_ baseline: Observation) -> String {
        if case .absent = baseline.value.meaning { return "" }
        guard let month = baseline.month else { return "（\(baseline.year.japanese)）" }
        // The document prints months with wide digits.
        let digits = Array("０１２３４５６７８９")
        return "（" + String(month.japanese.map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
            + "）"
    }
}
