import Foundation
import TestSupport

/// The documents that the seeds were transcribed from; they lie beside the repository.
enum SharedSeeds {
    /// The text of the plan of Ota without spaces and line breaks, or `nil` where it is absent.
    static let otaPlan: String? = {
        let file = SeedFiles.root.deletingLastPathComponent()
            .appending(path: "shared/seeds/ota-plan-v3-summary.txt")
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        return String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    }()
}
