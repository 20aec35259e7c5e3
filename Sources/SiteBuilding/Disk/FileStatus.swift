internal import Glibc

/// What the file system says about one name, without following a symbolic link.
struct FileStatus: Sendable, Hashable {
    /// What the name stands for.
    let kind: Kind
    /// The size in bytes.
    let size: Int
    /// When the content last changed, in nanoseconds since 1970.
    let modified: Int
    /// When content, name or permissions last changed, in nanoseconds since 1970; no program can
    /// set this one back.
    let changed: Int

    /// What a name in a folder stands for.
    enum Kind: Sendable, Hashable {
        case file
        case folder
        case link
        case other
    }

    /// Reads what a system call filled in.
    init(_ status: stat) {
        kind = Kind(mode: status.st_mode)
        size = Int(status.st_size)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
    }

    private static func nanoseconds(_ time: timespec) -> Int {
        time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension FileStatus.Kind {
    fileprivate init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }
}
