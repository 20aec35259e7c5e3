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

    @Test("of every kind there is has its row in the table", arguments: Fault.listsOfCodes)
    func kinds(list: String) throws {
        let text = String(decoding: try SeedFiles.file(list).bytes, as: UTF8.self)
        let listed = text.matches(of: /"([a-z]+\/[a-z0-9-]+)"/).map { String($0.output.1) }
        #expect(listed.count > 10)
        let known = Set(Fault.all.map(\.code.description)).union(Fault.elsewhere)
        #expect(listed.filter { !known.contains($0) } == [])
    }

    @Test("has a name of its own")
    func names() {
        let names = Fault.all.map { "\($0.code) \($0.name)" }
        #expect(Set(names).count == names.count)
        #expect(names.count > 200)
    }
}

extension Fault {
    /// The whole table.
    static let all =
        ofYAML + ofTables + ofIdentity + ofStructure + ofIndicators + ofActuals + ofRatings
        + ofReadings + ofRelations + ofSite + ofMarkdown + ofText

    /// The files that list the codes of problems.
    static let listsOfCodes = [
        "Sources/PlanLoading/DiagnosticCodes.swift", "Sources/YAMLReading/DiagnosticCodes.swift",
        "Sources/CSV/DiagnosticCodes.swift", "Sources/MarkdownText/MarkdownDiagnostics.swift",
        "Sources/TextLint/DiagnosticCodes.swift",
    ]

    /// Codes that one change to a file cannot bring about: a page in another encoding is told
    /// before its words are read, and a count of problems needs many of them.
    static let elsewhere: Set<String> = [
        "markdown/invalid-utf8", "markdown/more-problems", "text/more-findings",
    ]
}
