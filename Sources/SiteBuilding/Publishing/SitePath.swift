/// Paths of files in the site: relative, with `/` between the parts.
extension String {
    /// Whether this path stays inside the site, clear of our own records, and fits on a line.
    package var isSitePath: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.isDoubleDot }
            && parts.first?.elementsEqual(OutputFolder.recordsName.utf8) == false
            && !utf8.contains { $0 < 0x20 || $0 == 0x7F }
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
}

extension Substring.UTF8View {
    fileprivate var isDoubleDot: Bool { elementsEqual("..".utf8) }
}

extension Sequence<String> {
    /// The same texts in the order of their bytes, which no locale changes.
    func sortedByBytes() -> [String] {
        sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
