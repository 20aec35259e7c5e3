private import Glibc

/// An open folder; every path below it is relative and stays inside.
///
/// Names are resolved from the open folder, not from the root of the machine, and a symbolic link
/// at the end of a path is never followed.
final class Folder: Sendable {
    /// The folder as messages name it.
    let path: String
    /// The descriptor of the kernel, closed when the last reference goes.
    let descriptor: CInt

    private init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Opens a folder that the user named; links on the way to it are the user's own.
    ///
    /// - Returns: `nil` when there is none.
    static func open(at path: String) throws(MachineError) -> Folder? {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 { return Folder(descriptor: descriptor, path: path) }
        guard errno == ENOENT || errno == ENOTDIR else { throw .last(.list, path) }
        return nil
    }

    /// Opens a folder inside this one.
    func folder(_ name: String) throws(MachineError) -> Folder {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
        let inner = openat(descriptor, name, flags)
        guard inner >= 0 else { throw .last(.list, shown(name)) }
        return Folder(descriptor: inner, path: shown(name))
    }

    /// Makes sure of a folder that the user named, with those above it.
    ///
    /// - Returns: Whether there was none.
    static func make(at path: String) throws(MachineError) -> Bool {
        if mkdir(path, 0o755) == 0 { return true }
        switch errno {
        case EEXIST: return false
        case ENOENT where !path.parentPath.isEmpty:
            // A parent that is there and cannot be gone through is a link to nowhere.
            guard try make(at: path.parentPath) else {
                throw MachineError(.makeFolder, path, code: ENOENT)
            }
            return try make(at: path)
        default: throw .last(.makeFolder, path)
        }
    }

    /// Removes a folder that the user named, if it is empty.
    static func removeEmpty(at path: String) throws(MachineError) {
        guard rmdir(path) != 0, errno != ENOTEMPTY, errno != EEXIST else { return }
        throw .last(.remove, path)
    }

    /// Makes sure of a folder inside this one, and opens it.
    func madeFolder(_ name: String) throws(MachineError) -> Folder {
        try makeFolder(name)
        return try folder(name)
    }

    /// What stands at a path, or `nil` where nothing does.
    func status(of name: String) throws(MachineError) -> FileStatus? {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
            return FileStatus(status)
        }
        guard errno == ENOENT || errno == ENOTDIR else { throw .last(.list, shown(name)) }
        return nil
    }

    /// What lies in a folder inside this one (`.` for this one itself), in the order of the bytes
    /// of the names.
    func entries(in name: String = ".") throws(MachineError) -> [Entry] {
        let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard inner >= 0, let stream = fdopendir(inner) else { throw .last(.list, shown(name)) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        errno = 0
        while let found = readdir(stream) {
            let entry = try entry(found, in: name)
            if entry.name != ".", entry.name != ".." { entries.append(entry) }
            errno = 0
        }
        guard errno == 0 else { throw .last(.list, shown(name)) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// One name in a folder.
    struct Entry: Sendable, Hashable {
        /// The name, without the folder.
        let name: String
        /// What the name stands for.
        let kind: FileStatus.Kind

        /// Whether the name begins with a dot, as those do that belong to tools.
        var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }

        /// Whether the name is text on one line.
        ///
        /// A name that is not UTF-8 was read with U+FFFD in it, and no file answers to that.
        var isNamedInText: Bool {
            name.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{FFFD}"
            }
        }
    }

    private func entry(
        _ found: UnsafeMutablePointer<dirent>, in parent: String
    ) throws(MachineError) -> Entry {
        let name = withUnsafePointer(to: &found.pointee.d_name) { field in
            field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        switch Int(found.pointee.d_type) {
        case DT_REG: return Entry(name: name, kind: .file)
        case DT_DIR: return Entry(name: name, kind: .folder)
        case DT_LNK: return Entry(name: name, kind: .link)
        default:
            // Some file systems do not tell the kind in their listings.
            return Entry(name: name, kind: try status(of: "\(parent)/\(name)")?.kind ?? .other)
        }
    }

    /// A path inside this folder as messages name it.
    func shown(_ name: String) -> String {
        name == "." ? path : "\(path)/\(name)"
    }
}
