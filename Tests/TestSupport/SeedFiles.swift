package import Foundation
package import PlanLoading

/// The files of the seeds that belong to the repository.
package enum SeedFiles {
    /// The folder of the repository.
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folders of all plans: `seeds/ota/ict_plan_v3` and so on.
    package static func planFolders() throws -> [String] {
        try names(below: "seeds").filter { $0.hasSuffix("/plan.yaml") }
            .map { "seeds/\($0.dropLast("/plan.yaml".count))" }
    }

    /// The files of a plan and of its ward, with paths relative to the repository.
    package static func plan(_ folder: String) throws -> PlanSources {
        let ward = String(folder[..<(folder.lastIndex(of: "/") ?? folder.endIndex)])
        return try WardFiles(of: ward).sources(of: folder)
    }

    /// One file.
    package static func file(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
    }

    /// All files below a folder.
    static func files(below folder: String) throws -> [SourceFile] {
        try names(below: folder).map { try file("\(folder)/\($0)") }
    }

    static func names(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.contains(".") }.sorted()
    }
}
