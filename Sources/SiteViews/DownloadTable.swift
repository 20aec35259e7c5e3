/// The files of one table of a plan, in their formats.
struct DownloadTable: Sendable {
    let title: String
    let summary: String
    let rowCount: Int
    /// The positions of the files in the plan's downloads.
    var files: Range<Int>

    /// The tables among files, in the order of the files.
    static func tables(of downloads: [Download]) -> [DownloadTable] {
        var tables: [DownloadTable] = []
        for (position, file) in downloads.enumerated() {
            if tables.last?.title == file.title {
                tables[tables.count - 1].files =
                    tables[tables.count - 1].files.lowerBound..<position + 1
                continue
            }
            tables.append(
                DownloadTable(
                    title: file.title, summary: file.summary, rowCount: file.rowCount,
                    files: position..<position + 1))
        }
        return tables
    }
}
