import Diagnostics
import OpenData
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The open data of all seeds")
struct SeedTablesTests {
    private static let plans = Result {
        try SeedFiles.planFolders().map { folder in
            EvaluatedPlan(
                try #require(PlanLoader().load(SeedFiles.plan(folder)).value, "\(folder)"))
        }
    }

    private let plans: [EvaluatedPlan]

    init() throws { plans = try Self.plans.get() }

    @Test("Every reference leads to a row of the table that it names")
    func references() throws {
        for plan in plans {
            #expect(try PublishedTable.danglingReferences(of: plan) == [])
        }
    }

    @Test("Every item says where in the document its name stands")
    func places() throws {
        for plan in plans {
            let items = try PublishedTable(.items, of: plan)
            #expect(items.rows.count == plan.plan.elements.count)
            #expect(!items.column("出典箇所").contains(""))
        }
    }

    @Test("The crosswalk of 板橋区 leads only to items that the later plan has")
    func crosswalk() throws {
        let first = try #require(plans.first { !$0.plan.relations.successors.isEmpty })
        let second = try #require(plans.first { !$0.plan.relations.predecessors.isEmpty })
        let crosswalk = try PublishedTable(.crosswalk, of: first)
        let known = Set(try PublishedTable(.items, of: second).column("ID") + [""])
        #expect(crosswalk.rows.count == 30)
        #expect(Set(crosswalk.column("後の項目ID")).subtracting(known) == [])
        let completed = crosswalk.rows.filter { $0["継続コード"] == "completed" }
        #expect(completed.allSatisfy { $0["後の項目ID"] == "" && $0["後の名称"] == "" })
        #expect(completed.count == 9)
    }
}
