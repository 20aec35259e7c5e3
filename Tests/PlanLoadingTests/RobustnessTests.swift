import Diagnostics
import PlanLoading
import PlanModel
import Testing

@Suite("A file with any byte wrong")
struct RobustnessTests {
    @Test(
        "is loaded or refused, and never without a place",
        arguments: [
            "p/plan.yaml", "p/structure.yaml", "p/indicators.yaml", "p/actuals/2021.csv",
            "ward.yaml",
        ])
    func anyByte(path: String) {
        let whole = SamplePlan().bytes(of: path)
        for position in whole.indices {
            for byte in [UInt8(ascii: "\""), UInt8(ascii: "-"), 0x09, 0x0A, 0xE3] {
                var bytes = whole
                bytes[position] = byte
                let result = SamplePlan().with(path, bytes).load()
                #expect((result.value == nil) == !result.diagnostics.allowPublishing)
                #expect(result.diagnostics.allSatisfy { $0.location != nil })
            }
        }
    }

    @Test(
        "or cut off anywhere is loaded or refused",
        arguments: [
            "p/plan.yaml", "p/structure.yaml", "p/indicators.yaml", "p/actuals/2021.csv",
            "ward.yaml",
        ])
    func cutOff(path: String) {
        let whole = SamplePlan().bytes(of: path)
        for end in whole.indices {
            let result = SamplePlan().with(path, Array(whole[..<end])).load()
            #expect((result.value == nil) == !result.diagnostics.allowPublishing)
        }
    }
}
