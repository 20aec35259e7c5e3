import Foundation
import TestSupport

/// The documents that the seeds were transcribed from; they lie beside the repository.
enum SharedSeeds {
    /// The text of the plan of Ota without spaces and line breaks, or `nil` where it is absent.
    static let otaPlan: String? = document("ota-plan-v3-summary")

    /// The names of the documents by the folders of the plans.
    static let documents = [
        "seeds/itabashi/dx_plan_2025_first": "itabashi-dx-plan-2025",
        "seeds/itabashi/dx_plan_2025_second": "itabashi-dx-plan-2025",
        "seeds/ota/ict_guideline_2020": "ota-guideline-2020",
        "seeds/ota/ict_plan_v3": "ota-plan-v3-summary",
        "seeds/sumida/ict_plan_2022": "sumida-plan-2022-summary",
        "seeds/taito/ict_plan_2021": "taito-plan-2021-chapter2",
    ]

    /// Whether all of them are there.
    static let areThere = Set(documents.values).allSatisfy { document($0) != nil }

    /// The text of a document without spaces and line breaks, or `nil` where it is absent.
    static func document(_ name: String) -> String? {
        let file = SeedFiles.root.deletingLastPathComponent()
            .appending(path: "shared/seeds/\(name).txt")
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        return String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    }
}
