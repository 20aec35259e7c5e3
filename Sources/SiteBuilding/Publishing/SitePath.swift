/// Paths of files in the site: relative, with `/` between the parts.
extension String {
    /// Whether this path stays inside the site, clear of our own records, and fits on a line.
    package var isSitePath: Bool {
        let path = utf8.span
        var start = 0
        for end in 0...path.count where end == path.count || path[end] == UInt8(ascii: "/") {
            let part = path.extracting(start..<end)
            if part.isFolderReference || part.hasControl { return false }
            if start == 0, part.says(OutputFolder.recordsName) { return false }
            start = end + 1
        }
        return true
    }

    /// The folder part of a path, empty for a file at the top.
    var parentPath: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(self[..<slash])
    }

    /// All folders that a path leads through, the innermost first.
    var parentPaths: [String] {
        let parent = parentPath
        return parent.isEmpty ? [] : [parent] + parent.parentPaths
    }

    /// Whether this text comes before another in the order of their bytes.
    ///
    /// A site has tens of thousands of paths that begin alike, and they are sorted while nothing
    /// else can be done; spans are compared several times quicker than views of UTF-8.
    func precedesByBytes(_ other: String) -> Bool {
        let ours = utf8.span
        let theirs = other.utf8.span
        for index in 0..<min(ours.count, theirs.count) where ours[index] != theirs[index] {
            return ours[index] < theirs[index]
        }
        return ours.count < theirs.count
    }
}

extension Span<UInt8> {
    /// Whether a part of a path names no file: it is empty, `.` or `..`.
    fileprivate var isFolderReference: Bool { isEmpty || says(".") || says("..") }

    fileprivate var hasControl: Bool {
        indices.contains { self[$0] < 0x20 || self[$0] == 0x7F }
    }

    fileprivate func says(_ text: String) -> Bool {
        let other = text.utf8.span
        return count == other.count && indices.allSatisfy { self[$0] == other[$0] }
    }
}

extension Sequence<String> {
    /// The same texts in the order of their bytes, which no locale changes.
    func sortedByBytes() -> [String] {
        sorted { $0.precedesByBytes($1) }
    }
}
