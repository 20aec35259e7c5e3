private import Foundation

/// A folder for one test, removed with all that is in it when the test ends.
package final class TemporaryFolder: Sendable {
    /// Its absolute path.
    package let path: String

    /// A new, empty folder.
    package init() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(component: "shirube-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The absolute path of a name in the folder.
    package func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with the folders that it lies in.
    package func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path(name))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file, or `nil` where there is none.
    package func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Removes a file or a folder.
    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(name))
    }

    /// Takes all rights to a file from everyone.
    package func forbid(_ name: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: 0], ofItemAtPath: path(name))
    }

    /// Makes a symbolic link.
    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path(name), withDestinationPath: target)
    }

    /// Whether something stands at a name, be it a link to nowhere.
    package func has(_ name: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path(name))) != nil
    }

    /// The bytes of all files below a name, by their paths; files of tools among them.
    package func files(below name: String = ".") -> [String: [UInt8]] {
        let root = path(name)
        var files: [String: [UInt8]] = [:]
        for path in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String })
            ?? []
        {
            var isFolder: ObjCBool = false
            let full = "\(root)/\(path)"
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            files[path] = FileManager.default.contents(atPath: full).map(Array.init) ?? []
        }
        return files
    }

    /// When a file last changed, in seconds since 2001.
    package func modified(_ name: String) throws -> Double? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
        return (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate
    }
}
