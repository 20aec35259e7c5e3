internal import Diagnostics

/// A table of named columns and rows that all have a cell for each of them.
///
/// The cells lie in two arrays and become text only when they are asked for.
package struct CSVTable: Sendable {
    /// The file that the table was read from.
    package let path: String
    /// The heads of the columns, in order; none is empty and none is there twice.
    package let columns: [CSVCell]
    /// How many rows stand below the heads.
    package let rowCount: Int
    /// How many cells a row has in the file, columns without a head included.
    let width: Int
    /// The position in a row of each column.
    let positions: [Int]
    let cells: [Cell]
    let text: [UInt8]

    init(
        path: String, columns: [CSVCell], positions: [Int], width: Int, cells: [Cell],
        text: [UInt8]
    ) {
        self.path = path
        self.columns = columns
        self.positions = positions
        self.width = width
        self.cells = cells
        self.text = text
        rowCount = width == 0 ? 0 : cells.count / width
    }

    /// The cell of a row and a column, both from zero.
    package subscript(row: Int, column: Int) -> CSVCell {
        let cell = cells[row * width + positions[column]]
        return cell.read(from: text, path: path)
    }

    /// The position of the column of that name.
    package func column(named name: String) -> Int? {
        columns.firstIndex { $0.text == name }
    }

    /// A cell as it lies in the table.
    struct Cell {
        /// From one.
        let line: Int32
        /// From one, in Unicode scalars.
        let column: Int32
        /// How many scalars it covers on its first line.
        var length: Int32
        let start: Int32
        var end: Int32

        var isEmpty: Bool { start == end }

        func read(from text: [UInt8], path: String) -> CSVCell {
            CSVCell(
                text: String(decoding: text[Int(start)..<Int(end)], as: UTF8.self),
                location: location(path: path))
        }

        func location(path: String) -> SourceLocation {
            SourceLocation(
                path: path, line: Int(line), column: Int(column), length: Int(length))
        }
    }
}
