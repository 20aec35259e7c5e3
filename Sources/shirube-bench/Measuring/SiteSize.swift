import Foundation

/// How much a built site holds.
struct SiteSize: Encodable {
    /// How many pages it has.
    private(set) var pages = 0
    /// How many files it has, pages among them.
    private(set) var files = 0
    /// The size of all files in bytes.
    private(set) var bytes = 0
    /// When the file that changed last was changed, in seconds since 2001.
    private(set) var newestChange = 0.0

    /// Looks at every file of a site; what a build keeps for itself begins with a dot and does
    /// not count.
    init(of site: URL) throws {
        let keys: [URLResourceKey] = [.isRegularFileKey, .fileSizeKey, .contentModificationDateKey]
        let files = FileManager.default.enumerator(
            at: site, includingPropertiesForKeys: keys, options: .skipsHiddenFiles)
        for case let file as URL in files ?? FileManager.DirectoryEnumerator() {
            let values = try file.resourceValues(forKeys: Set(keys))
            guard values.isRegularFile == true else { continue }
            self.files += 1
            bytes += values.fileSize ?? 0
            if file.pathExtension == "html" { pages += 1 }
            let changed = values.contentModificationDate?.timeIntervalSinceReferenceDate ?? 0
            newestChange = max(newestChange, changed)
        }
    }

    private enum CodingKeys: CodingKey {
        case pages
        case files
        case bytes
    }
}
