package import Diagnostics

extension CSVTable {
    /// Visits the cells below the heads that some condition holds for, row by row.
    ///
    /// The condition is asked of the UTF-8 of every cell, and nothing is allocated where it does
    /// not hold.
    package func visitCells(
        where condition: (UnsafeBufferPointer<UInt8>) -> Bool,
        _ visit: (_ row: Int, _ column: Int) -> Void
    ) {
        text.withUnsafeBufferPointer { text in
            for row in 0..<rowCount {
                for column in positions.indices {
                    let cell = cells[row * width + positions[column]]
                    let range = Int(cell.start)..<Int(cell.end)
                    if condition(UnsafeBufferPointer(rebasing: text[range])) { visit(row, column) }
                }
            }
        }
    }

    /// The places of parts of a cell, given in Unicode scalars.
    ///
    /// A part that goes over the end of a line is covered as far as its first line reaches.
    package func places(of parts: [Range<Int>], row: Int, column: Int) -> [SourceLocation] {
        let cell = self[row, column]
        let columns = CSVCellColumns(of: cell)
        return parts.map { columns.location(of: $0, path: path) }
    }
}

/// Where the characters of a cell stand in the file.
private struct CSVCellColumns {
    private var places: [(line: Int, column: Int, length: Int)] = []

    init(of cell: CSVCell) {
        let scalars = cell.text.unicodeScalars
        // Only quotes let a cell be longer than its text, or hold the end of a line.
        let isQuoted = scalars.contains("\n") || cell.location.length > scalars.count
        var line = cell.location.line
        var column = cell.location.column + (isQuoted ? 1 : 0)
        places.reserveCapacity(scalars.count)
        for scalar in scalars {
            let length = isQuoted && scalar == "\"" ? 2 : 1
            places.append((line, column, length))
            column += length
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
    }

    func location(of part: Range<Int>, path: String) -> SourceLocation {
        let first = places[part.lowerBound]
        let last = places[part].last { $0.line == first.line } ?? first
        return SourceLocation(
            path: path, line: first.line, column: first.column,
            length: last.column + last.length - first.column)
    }
}
