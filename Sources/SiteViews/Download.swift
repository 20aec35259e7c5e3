package import OpenData

/// A file of open data that pages link to.
package struct Download: Sendable, Hashable {
    /// What it holds, for readers; the files of one table share it.
    package let title: String
    /// What a row of it is, in one sentence.
    package let summary: String
    /// Its place below the root of the site.
    package let path: String
    /// The name of the format for readers: `CSV`.
    package let format: String
    /// How many rows of data it has.
    package let rowCount: Int
    /// Its size in bytes.
    package let size: Int

    /// What pages say of a file; its bytes are not kept.
    package init(_ file: DataFile) {
        title = file.title
        summary = file.summary
        path = file.path
        format = file.format.label
        rowCount = file.rowCount
        size = file.bytes.count
    }

    /// The size for readers.
    var sizeWords: String { Self.words(forSize: size) }

    /// A number of bytes for readers, rounded up: `860バイト`, `12KB`, `1.4MB`.
    static func words(forSize size: Int) -> String {
        if size < 1000 { return "\(size)バイト" }
        if size < 1_000_000 { return "\((size + 999) / 1000)KB" }
        let tenths = (size + 99_999) / 100_000
        return "\(tenths / 10).\(tenths % 10)MB"
    }
}
