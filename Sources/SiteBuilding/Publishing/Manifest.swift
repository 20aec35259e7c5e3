private import Fingerprints

/// The list of the files of a site (`.shirube/manifest.tsv`): it says which files are ours.
///
/// One line a file, with its SHA-256 in hexadecimal, its size in bytes and its path, divided by
/// tabs and sorted by the bytes of the path. The same site has the same manifest, wherever and
/// whenever it was built.
enum Manifest {
    /// The manifest of files that are already sorted by path.
    static func bytes(of files: [OutputFile]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.reduce(100) { $0 + $1.path.utf8.count + 80 })
        bytes.append(contentsOf: "sha256\tsize\tpath\n".utf8)
        for file in files { file.appendManifestLine(to: &bytes) }
        return bytes
    }

    /// A list of paths alone, for the time when files are moving.
    static func bytes(claiming paths: [String]) -> [UInt8] {
        Array("path\n".utf8) + paths.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
    }

    /// The paths in either list, which stand in its last column.
    ///
    /// - Returns: `nil` when it is no such list, or names a place outside the site.
    static func paths(in bytes: [UInt8]) -> [String]? {
        var lines = bytes.split(separator: UInt8(ascii: "\n")).makeIterator()
        guard lines.next()?.lastField.elementsEqual("path".utf8) == true else { return nil }
        var paths: [String] = []
        while let line = lines.next() {
            guard let path = String(validating: line.lastField, as: UTF8.self), path.isSitePath
            else { return nil }
            paths.append(path)
        }
        return paths
    }
}

extension ArraySlice<UInt8> {
    /// What follows the last tab of a line.
    fileprivate var lastField: ArraySlice<UInt8> {
        lastIndex(of: UInt8(ascii: "\t")).map { self[($0 + 1)...] } ?? self
    }
}
