import Diagnostics
import PlanLoading
import PlanModel
import Testing

@Suite("The plan of Ota")
struct OtaPlanTests {
    let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/ota/ict_plan_v3"))
        #expect(loaded.diagnostics == [])
        plan = try #require(loaded.value)
    }

    @Test("has 3 goals, 11 measures and 36 initiatives")
    func counts() {
        #expect((0..<3).map { plan.elements(atLevel: $0).count } == [3, 11, 36])
    }
}
