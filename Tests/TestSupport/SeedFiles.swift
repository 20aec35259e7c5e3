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
        let relations = try? file("\(ward)/relations.yaml")
        let neighbours = try relations == nil ? [] : neighbours(of: folder, in: ward)
        return PlanSources(
            folder: folder, ward: try file("\(ward)/ward.yaml"), relations: relations,
            neighbours: neighbours, files: try files(below: folder))
    }

    /// One file.
    package static func file(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
    }

    private static func neighbours(of folder: String, in ward: String) throws -> [PlanSources] {
        try planFolders().filter { $0.hasPrefix("\(ward)/") && $0 != folder }.map { neighbour in
            PlanSources(
                folder: neighbour, ward: try file("\(ward)/ward.yaml"),
                files: try files(below: neighbour))
        }
    }

    private static func files(below folder: String) throws -> [SourceFile] {
        try names(below: folder).map { try file("\(folder)/\($0)") }
    }

    private static func names(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.contains(".") }.sorted()
    }
}
