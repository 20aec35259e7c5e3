import Mustache
import OpenData

/// The open data of a plan, by what pages link to.
struct PlanDownloads {
    /// Every file.
    let files: [Download]
    /// The sizes of the files for readers.
    let sizes: [String]
    /// All tables.
    let tables: [DownloadTable]
    /// The tables in which elements stand.
    let elements: [DownloadTable]
    /// The tables in which indicators and their values stand.
    let indicators: [DownloadTable]
    /// The tables in which ratings and their counts stand.
    let ratings: [DownloadTable]

    init(_ files: [Download]) {
        self.files = files
        sizes = files.map(\.sizeWords)
        let tables = DownloadTable.tables(of: files)
        self.tables = tables
        elements = Self.tables([.items, .itemDetails], among: tables)
        indicators = Self.tables(
            [.indicators, .observations, .plannedVolumes, .revisions], among: tables)
        ratings = Self.tables([.evaluations, .evaluationCounts], among: tables)
    }

    /// What is said of some tables on all pages of a folder.
    func passage(about tables: [DownloadTable], _ links: PlanLinks) -> TemplateData {
        TemplateData { data in
            data.flag(.hasDownloads, !tables.isEmpty)
            data.list(.downloads, tables) { data, table in
                data.text(.title, table.title)
                data.list(.files, table.files) { data, file in
                    data.text(.link, links.downloads[file])
                    data.text(.format, files[file].format)
                    data.text(.size, sizes[file])
                }
            }
        }
    }

    private static func tables(
        _ wanted: [OpenDataTable], among tables: [DownloadTable]
    ) -> [DownloadTable] {
        tables.filter { table in wanted.contains { $0.title == table.title } }
    }
}
