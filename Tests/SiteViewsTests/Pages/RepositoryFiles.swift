import Foundation
import Mustache

/// The templates that belong to the repository.
enum RepositoryFiles {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every template, called by its path below `templates/` without the ending.
    static func templates() throws -> [TemplateSource] {
        try names(below: "templates").filter { $0.hasSuffix(".mustache") }.map { name in
            TemplateSource(
                name: String(name.dropLast(".mustache".count)), path: "templates/\(name)",
                bytes: try bytes("templates/\(name)"))
        }
    }

    /// The paths of the assets in the site.
    static func assets() throws -> [String] {
        try names(below: "templates/assets").map { "assets/\($0)" }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    private static func names(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.contains(".") }.sorted()
    }
}
