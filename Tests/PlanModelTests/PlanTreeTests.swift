import JapaneseText
import PlanModel
import Testing

@Suite("The tree of a plan")
struct PlanTreeTests {
    /// 目標1 ─ 施策1 ─ 取組1, 取組2; 目標2, with an indicator on 目標1 and two on 取組2.
    let plan = Plan(
        identity: .sample,
        levels: ["目標", "施策", "取組"].map { Level(name: $0, statedCount: nil) },
        marks: [], perspectives: [], management: [],
        elements: [
            .sample("G1", level: 0, parent: nil, children: [1]),
            .sample("M1", level: 1, parent: 0, children: [2, 3]),
            .sample("A1", level: 2, parent: 1),
            .sample("A2", level: 2, parent: 1),
            .sample("G2", level: 0, parent: nil),
        ],
        indicators: [
            .sample("I1", element: 0), .sample("I2", element: 3, actuals: [2022, 2021]),
            .sample("I3", element: 3, actuals: [2021]),
        ],
        sources: [.sample], notes: [], text: nil)

    @Test("knows the elements of a level in the order of the document")
    func levels() {
        #expect(plan.elements(atLevel: 0) == [0, 4])
        #expect(plan.elements(atLevel: 2) == [2, 3])
        #expect(plan.levelCounts == [2, 1, 2])
    }

    @Test("knows the way down to an element and all that lies below it")
    func paths() {
        #expect(plan.ancestors(of: 3) == [0, 1])
        #expect(plan.ancestors(of: 4).isEmpty)
        #expect(plan.subtree(of: 0) == [0, 1, 2, 3])
    }

    @Test("gives each element its own indicators only")
    func indicators() {
        #expect(plan.indicators(of: 0) == [0])
        #expect(plan.indicators(of: 3) == [1, 2])
        #expect(plan.indicators(of: 1).isEmpty)
    }

    @Test("has been reported for the years of any actual, in order")
    func reportedYears() {
        #expect(plan.reportedYears.map(\.startingYear) == [2021, 2022])
    }
}
