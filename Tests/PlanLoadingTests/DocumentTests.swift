import Diagnostics
import Foundation
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

/// The values of the seeds, held against the documents that they were transcribed from.
@Suite("Every value of the seeds stands in its document")
struct DocumentTests {
    /// Values that do not follow the name of their indicator in the document, and why.
    private static let exceptions: [(indicator: String, printed: String, reason: String)] = [
        (
            "V1302", "3か年事業量を達成済だが、拡大を推進する",
            "the cell is joined with that of the row above, and printed before the name"
        ),
        (
            "V1902", "1回以上",
            "the cell is joined with that of the row above, and printed before the name"
        ),
        ("V0403A", "周知：12回", "the document misprints the name, AIチャットボッド"),
        ("W0103A", "実施", "a footnote stands in the middle of the name"),
    ]

    /// How far behind the name of its indicator a value may stand, in letters: the length of a row.
    private static let reach = 300

    @Test(
        "as printed, a few letters behind the name of its indicator",
        .enabled(if: SharedSeeds.areThere, "needs the documents in ../shared/seeds"),
        arguments: try SeedFiles.planFolders())
    func values(folder: String) throws {
        let name = try #require(SharedSeeds.documents[folder], "a new plan needs its document here")
        let document = try #require(SharedSeeds.document(name))
        let sources = try SeedFiles.plan(folder)
        let names = try Self.names(of: sources)
        for value in PlanLoader().values(sources) {
            let printed = value.printed.filter { !$0.isWhitespace }
            #expect(document.contains(printed), "\(value.location) \(value.printed)")
            guard !Self.isExcepted(value) else { continue }
            let indicator = try #require(names[value.indicator])
            let stands = document.ranges(of: indicator).contains { range in
                document[range.upperBound...].prefix(Self.reach).contains(printed)
            }
            #expect(stands, "\(value.location) \(indicator) \(value.printed)")
        }
    }

    @Test(
        "Exceptions are needed", .enabled(if: SharedSeeds.areThere, "needs ../shared/seeds"))
    func exceptions() throws {
        let values = try SeedFiles.planFolders().flatMap {
            PlanLoader().values(try SeedFiles.plan($0))
        }
        for exception in Self.exceptions {
            #expect(
                values.contains {
                    $0.indicator == exception.indicator && $0.printed == exception.printed
                }, "\(exception.indicator) \(exception.reason)")
        }
    }

    @Test("Every value that is read from the seeds is one of the plan, and the other way round")
    func inventory() throws {
        for folder in try SeedFiles.planFolders() {
            let sources = try SeedFiles.plan(folder)
            let plan = try #require(PlanLoader().load(sources).value)
            var figures: [String] = []
            for indicator in plan.indicators {
                let observations =
                    [indicator.baseline].compactMap(\.self) + indicator.targets + indicator.actuals
                figures += observations.map(\.value.printed)
                figures += indicator.term.map { [$0.value.printed] } ?? []
            }
            let written = PlanLoader().values(sources).map(\.printed)
            #expect(written.sorted() == figures.sorted(), "\(folder)")
        }
    }

    private static func isExcepted(_ value: PrintedValue) -> Bool {
        exceptions.contains { $0.indicator == value.indicator && $0.printed == value.printed }
    }

    /// The names of the indicators as the document prints them, without what tells twins apart.
    private static func names(of sources: PlanSources) throws -> [String: String] {
        let plan = try #require(PlanLoader().load(sources).value)
        return Dictionary(
            uniqueKeysWithValues: plan.indicators.map { indicator in
                (indicator.id.description, indicator.name.filter { !$0.isWhitespace })
            })
    }
}
