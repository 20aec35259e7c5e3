import Diagnostics
import PlanLoading
import Testing

@Suite("Readings of what a plan does not have")
struct UnknownReadingsTests {
    @Test("are all told, and the first of them with the name that was meant")
    func many() {
        let rows = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcd".map { "M1\($0),まどぐち\n" }
        let table = "項目,読み\n" + rows.joined()
        let problems = SamplePlan().with("p/readings.csv", table).load().diagnostics
            .filter { $0.code == .readingsUnknownItem }
        #expect(problems.map { $0.location?.line } == Array(2...41))
        let isMeant = problems.map { $0.help?.english.contains("Did you mean") }
        #expect(isMeant.prefix(20).allSatisfy { $0 == true })
        #expect(!isMeant.dropFirst(20).contains(true))
    }
}
