import Diagnostics
import Foundation
import PlanLoading
import TestSupport
import Testing

@Suite("A fault in the sources")
struct FaultTests {
    @Test(
        "is told once, where it is, in words that an official understands",
        arguments: Fault.all)
    func fault(fault: Fault) throws {
        if let failure = try fault.failure() { Issue.record("\(failure)") }
    }
}

extension Fault {
    /// The whole table.
    static let all = ofYAML + ofTables
}
