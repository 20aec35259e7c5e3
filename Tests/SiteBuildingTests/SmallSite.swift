import Diagnostics
import TestSupport

@testable import SiteBuilding

/// A site of a few files given as text, published the way a build does it.
struct SmallSite {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What became of one publication.
    struct Outcome {
        var codes: [String] = []
        var written = 0
        var removed = 0
    }

    /// Publishes some files, unless something stands in their way.
    @discardableResult
    func publish(_ pages: [String: String]) throws -> Outcome {
        let opened = try OutputFolder.open(at: folder.path("public"))
        guard let output = opened.value else {
            return Outcome(codes: opened.diagnostics.map(\.code.description))
        }
        var writer = OutputWriter(to: output)
        for (path, text) in pages { try writer.put(Array(text.utf8).span.bytes, at: path) }
        let harvest = writer.finish()
        guard harvest.diagnostics.isEmpty else {
            try output.withdraw()
            return Outcome(codes: harvest.diagnostics.map(\.code.description))
        }
        let files = harvest.files.sorted { $0.path < $1.path }
        let removed = try output.publish(files, state: [])
        return Outcome(written: harvest.written, removed: removed)
    }

    /// The files that a reader of the site sees.
    var pages: [String: String] {
        folder.files(below: "public").filter { !$0.key.hasPrefix(".") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }
}
