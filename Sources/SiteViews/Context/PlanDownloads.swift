import OpenData

/// The open data of a plan, by what pages link to.
struct PlanDownloads: Sendable {
    /// Every file.
    let files: [Download]
    /// The sizes of the files for readers.
    let sizes: [String]
    /// All tables.
    let tables: [DownloadTable]
    /// The table in which elements stand.
    let elements: [DownloadTable]
    /// The tables in which indicators and their values stand.
    let indicators: [DownloadTable]

    init(_ files: [Download]) {
        self.files = files
        sizes = files.map(\.sizeWords)
        let tables = DownloadTable.tables(of: files)
        self.tables = tables
        elements = Self.tables([.items], among: tables)
        indicators = Self.tables([.indicators, .observations], among: tables)
    }

    private static func tables(
        _ wanted: [OpenDataTable], among tables: [DownloadTable]
    ) -> [DownloadTable] {
        tables.filter { table in wanted.contains { $0.title == table.title } }
    }
}
