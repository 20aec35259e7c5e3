/// A file of open data, ready to be published.
package struct DataFile: Sendable, Hashable {
    /// Its place below the root of the site, ASCII: `data/v1/plans/…/131113_…_items.csv`.
    package let path: String
    /// What it holds, for readers: 「指標の値（基準値・目標値・実績値）」.
    package let title: String
    /// One sentence on what a row of it is.
    package let summary: String
    /// How it is written.
    package let format: DataFormat
    /// How many rows of data it has, the header not counted.
    package let rowCount: Int
    /// All of it.
    package let bytes: [UInt8]
}

/// How a file of open data is written.
package enum DataFormat: String, Sendable, Hashable, CaseIterable {
    /// RFC 4180 in UTF-8 with a byte order mark and CRLF: spreadsheets open it as it is.
    case csv
    /// RFC 8259, the same rows under machine names.
    case json

    /// The name for readers: `CSV`.
    package var label: String { rawValue.uppercased() }
}
