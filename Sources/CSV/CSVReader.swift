package import Diagnostics
internal import JapaneseText

/// Reads a table that a spreadsheet wrote: RFC 4180 in UTF-8, with or without a byte order mark.
package enum CSVReader {
    /// The size from which a file is refused, in bytes.
    package static let largestSize = 64 << 20

    /// The table, or `nil` when there is none, and every problem met.
    ///
    /// Rows that do not fit the header, or hold another error, are left out of the table.
    package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<CSVTable?> {
        guard bytes.count <= largestSize else {
            return Diagnosed(nil, [.tooLarge(at: SourceLocation(path: path))])
        }
        let decoded = CSVEncoding.utf8(of: bytes, path: path)
        guard let utf8 = decoded.value else { return Diagnosed(nil, decoded.diagnostics) }
        return utf8.withUnsafeBufferPointer { source in
            let unprintable = unprintable(in: source, path: path)
            var scanner = CSVScanner(source, path: path)
            scanner.scan()
            var assembler = CSVAssembler(scanner, unprintable, path: path)
            return assembler.table()
        }
    }

    /// A problem for the first character that no reader could see; a NUL byte has one of its own.
    private static func unprintable(
        in source: UnsafeBufferPointer<UInt8>, path: String
    ) -> [Diagnostic] {
        guard let found = UnprintableText.first(in: source), found.scalar != "\0" else { return [] }
        let place = SourceLocation(path: path, offset: found.offset, in: Array(source))
        return [.unprintable(found.scalar, at: place)]
    }
}
