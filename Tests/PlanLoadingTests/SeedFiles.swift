import Foundation
import PlanLoading

/// The files of the seeds that belong to the repository.
enum SeedFiles {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files of a plan, with paths relative to the repository.
    static func plan(_ folder: String) throws -> PlanSources {
        let ward = folder.split(separator: "/").dropLast().joined(separator: "/") + "/ward.yaml"
        let names = try FileManager.default.subpathsOfDirectory(
            atPath: root.appending(path: folder).path)
        let files = try names.filter { $0.contains(".") }.map { try file("\(folder)/\($0)") }
        return PlanSources(folder: folder, ward: try file(ward), files: files)
    }

    static func file(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
    }
}
