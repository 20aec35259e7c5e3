import Foundation
import Mustache
import PlanEvaluation
import TestSupport
import Testing

@testable import SiteViews

@Suite("The document of the templates")
struct TemplateDocumentTests {
    /// What all pages of the seeds say, with every setting of a site.
    private static let inventories = Result {
        try RenderedSite(
            try SeedPlans.all(), settings: try SeedPlans.settings(),
            themes: try SeedPlans.themes(), gathersInventories: true
        ).inventories
    }

    @Test("says what the pages of the seeds offer; `make template-docs` makes it anew")
    func current() throws {
        let text = TemplateDocument(inventories: try Self.inventories.get()).text
        let file = SeedFiles.root.appending(path: "templates/README.md")
        if ProcessInfo.processInfo.environment["SHIRUBE_RECORD"] == "templates" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let current = text.split(separator: "\n")
        let different = zip(written, current).first { $0 != $1 }
        #expect(different == nil && written.count == current.count, "run `make template-docs`")
    }

    @Test("says of each name what it is for")
    func meanings() throws {
        let entries = try Self.inventories.get().values.flatMap(\.entries)
        let unexplained = Set(entries.filter { $0.meaning == nil }.compactMap(\.path.last))
        #expect(unexplained.sorted() == [], "give each a sentence in TemplateNames.swift")
    }
}
