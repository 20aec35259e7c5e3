package import Diagnostics
private import Fingerprints

/// Takes the finished files of a site, one at a time, and stages those that changed.
///
/// Each worker has its own. Nothing that it does can be seen by a reader of the site.
package struct OutputWriter {
    private let output: OutputFolder
    private var folders: KnownFolders
    private var stagedFolders: Set<String> = [""]
    private var taken = Harvest()

    /// A writer that has taken nothing yet.
    package init(to output: OutputFolder) {
        self.output = output
        folders = KnownFolders(of: output.site)
    }

    /// The files that a writer took, and what became of them.
    package struct Harvest: Sendable {
        /// The files, in the order they were given.
        package fileprivate(set) var files: [OutputFile] = []
        /// How many of them were new or changed; the others are in the output, byte for byte.
        package fileprivate(set) var written = 0
        /// Files that cannot stand where they belong.
        package fileprivate(set) var diagnostics: [Diagnostic] = []

        /// Nothing taken.
        package init() {}
    }

    /// Takes one file: leaves it alone if the output has it, and stages it if not.
    ///
    /// - Precondition: `path` is a path inside the site.
    package mutating func put(
        _ bytes: RawSpan, at path: String
    ) throws(MachineError) {
        precondition(path.isSitePath, "a page has an address inside the site")
        switch try comparison(of: bytes, at: path) {
        case .same(let status):
            keep(bytes, path, status)
        case .absent, .different:
            taken.written += 1
            keep(bytes, path, try stage(bytes, at: path))
        case .obstructed:
            try reportObstruction(at: path)
        }
    }

    /// Hands over what was taken and forgets it.
    package mutating func finish() -> Harvest {
        defer { self = OutputWriter(to: output) }
        return taken
    }

    /// Tells what stands in the place of a file, or of a folder above it: that only once.
    private mutating func reportObstruction(at path: String) throws(MachineError) {
        let folder = path.parentPath
        let isAbove = try folders.standing(of: folder) == .obstructed
        let problem = Diagnostic.outputObstructed(
            isAbove ? try folders.obstruction(of: folder) : path)
        if taken.diagnostics.last != problem { taken.diagnostics.append(problem) }
    }

    /// What the output has in the place of a file.
    private mutating func comparison(
        of bytes: RawSpan, at path: String
    ) throws(MachineError) -> Folder.Comparison {
        switch try folders.standing(of: path.parentPath) {
        case .absent: return .absent
        case .obstructed: return .obstructed
        case .present: break
        }
        let comparison = try output.site.compare(path, with: bytes)
        guard comparison != .absent, !output.owns(path) else { return comparison }
        return .obstructed
    }

    /// Writes a file to the staging folder.
    ///
    /// - Returns: `nil` when another file of the site has taken the same place, which shows when
    ///   all of them are put together.
    private mutating func stage(
        _ bytes: RawSpan, at path: String
    ) throws(MachineError) -> FileStatus? {
        try makeStagedFolder(path.parentPath)
        return try output.staging.write(bytes, to: path)
    }

    private mutating func makeStagedFolder(_ path: String) throws(MachineError) {
        guard stagedFolders.insert(path).inserted else { return }
        try makeStagedFolder(path.parentPath)
        try output.staging.makeFolder(path)
    }

    private mutating func keep(
        _ bytes: RawSpan, _ path: String, _ status: FileStatus?
    ) {
        taken.files.append(
            OutputFile(
                path: path, size: bytes.byteCount,
                fingerprint: bytes.withUnsafeBytes { Fingerprint(of: $0) },
                modified: status?.modified ?? 0))
    }
}
