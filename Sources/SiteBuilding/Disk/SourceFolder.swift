internal import Diagnostics
private import Glibc

/// A folder that officials or designers fill, read without ever leaving it.
///
/// What cannot be read is theirs to repair, and so it is told, not thrown. A symbolic link is
/// refused wherever it leads: with links, two machines could make two sites of one folder.
struct SourceFolder: Sendable {
    /// What stands before the paths inside when they are shown; empty, or ends in a slash.
    let prefix: String
    private let folder: Folder

    /// A file with what the file system says about it.
    struct Listed: Sendable, Hashable {
        /// The path inside the folder.
        let path: String
        /// What it was when it was listed.
        let status: FileStatus
    }

    /// Opens a folder that the user named.
    static func open(at path: String, shownAs prefix: String) -> Diagnosed<SourceFolder?> {
        do {
            guard let folder = try Folder.open(at: path) else {
                return Diagnosed(nil, [.sourceNoFolder(path)])
            }
            return Diagnosed(SourceFolder(prefix: prefix, folder: folder))
        } catch {
            return Diagnosed(nil, [.sourceUnreadable(path, error)])
        }
    }

    /// What stands at a path that the user named, not following a link at its end.
    static func kind(at path: String) -> FileStatus.Kind? {
        var status = stat()
        return lstat(path, &status) == 0 ? FileStatus(status).kind : nil
    }

    /// The path of the folder itself, as the user named it.
    var path: String { folder.path }

    /// A path inside, as messages show it.
    func shown(_ path: String) -> String { path.isEmpty ? folder.path : prefix + path }

    /// The names of the folders inside a folder, in the order of their bytes.
    func folders(in path: String) -> Diagnosed<[String]> {
        entries(in: path).map { $0.filter { $0.kind == .folder }.map(\.name) }
    }

    /// All files below a folder, in the order of the bytes of their paths.
    ///
    /// There are none where there is no such folder, and the files of tools, whose names begin
    /// with a dot, are left out.
    func files(below path: String) -> Diagnosed<[Listed]> {
        var found = Diagnosed<[Listed]>([])
        collect(below: path, into: &found)
        found.value.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return found
    }

    /// A file, if there is one.
    func file(_ path: String) -> Diagnosed<Listed?> {
        do {
            guard let status = try folder.status(of: path) else { return Diagnosed(nil) }
            guard status.kind == .file else { return Diagnosed(nil, [.sourceNoFile(shown(path))]) }
            return Diagnosed(Listed(path: path, status: status))
        } catch {
            return Diagnosed(nil, [.sourceUnreadable(shown(path), error)])
        }
    }

    /// The bytes of a file.
    func bytes(of path: String) -> Diagnosed<[UInt8]?> {
        do {
            if let bytes = try folder.read(path)?.bytes { return Diagnosed(bytes) }
            return Diagnosed(nil, [.sourceNoFile(shown(path))])
        } catch {
            return Diagnosed(nil, [.sourceUnreadable(shown(path), error)])
        }
    }

    private func collect(below path: String, into found: inout Diagnosed<[Listed]>) {
        let listed = entries(in: path)
        found.diagnostics += listed.diagnostics
        for entry in listed.value {
            let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
            if entry.kind == .folder {
                collect(below: inner, into: &found)
                continue
            }
            let file = file(inner)
            found.diagnostics += file.diagnostics
            if let file = file.value { found.value.append(file) }
        }
    }

    /// The files and folders in a folder, or in this one itself for an empty path.
    private func entries(in path: String) -> Diagnosed<[Folder.Entry]> {
        do {
            let place = path.isEmpty ? "." : path
            switch try folder.status(of: place)?.kind {
            case .folder: return plain(try folder.entries(in: place), in: path)
            case nil: return Diagnosed([])
            default: return Diagnosed([], [.sourceNoFolder(shown(path))])
            }
        } catch {
            return Diagnosed([], [.sourceUnreadable(shown(path), error)])
        }
    }

    /// Tells links and the like, and leaves out what tools keep in the folder.
    private func plain(
        _ entries: [Folder.Entry], in path: String
    ) -> Diagnosed<[Folder.Entry]> {
        let folder = path.isEmpty ? prefix : "\(shown(path))/"
        var found = Diagnosed<[Folder.Entry]>([])
        for entry in entries where !entry.isHidden {
            if !entry.isNamedInText {
                found.diagnostics.append(.sourceNoName(folder + entry.name))
            } else if entry.kind == .file || entry.kind == .folder {
                found.value.append(entry)
            } else {
                found.diagnostics.append(.sourceNoFile(folder + entry.name))
            }
        }
        return found
    }
}
