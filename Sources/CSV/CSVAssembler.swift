internal import Diagnostics

/// Makes a table of the rows of a file: heads, rows that fit them, no blank rows.
struct CSVAssembler {
    private let path: String
    private let text: [UInt8]
    private let cells: [CSVTable.Cell]
    private let rows: [Int]
    /// Whether the last row was cut short by a quote, which has been told.
    private let endsInQuote: Bool
    private var diagnostics: [Diagnostic]

    init(_ scanner: CSVScanner, path: String) {
        self.path = path
        text = scanner.text
        cells = scanner.cells
        rows = scanner.rows
        endsInQuote = scanner.endsInQuote
        diagnostics = scanner.diagnostics
    }

    mutating func table() -> Diagnosed<CSVTable?> {
        guard let first = rows.indices.first(where: { !isBlank(row($0)) }) else {
            return Diagnosed(nil, diagnostics + [.emptyFile(at: SourceLocation(path: path))])
        }
        let header = row(first)
        let body = fittingCells(below: first, width: header.count)
        let positions = namedColumns(header, body)
        let table = CSVTable(
            path: path, columns: positions.map { read(header[header.startIndex + $0]) },
            positions: positions, width: header.count, cells: body, text: text)
        return Diagnosed(table, diagnostics)
    }

    /// The cells of all rows that have as many as the header, without blank rows.
    private mutating func fittingCells(below header: Int, width: Int) -> [CSVTable.Cell] {
        var fitting: [CSVTable.Cell] = []
        fitting.reserveCapacity(cells.count)
        var blank: CSVTable.Cell?
        for number in rows.indices.dropFirst(header + 1) {
            let row = row(number)
            guard !isBlank(row) else {
                blank = blank ?? row.first
                continue
            }
            if let gap = blank {
                diagnostics.append(.blankRow(at: gap.location(path: path)))
                blank = nil
            }
            guard row.count == width else {
                let isCutShort = endsInQuote && number == rows.indices.last
                if !isCutShort { reportRagged(row, width: width) }
                continue
            }
            fitting += row
        }
        return fitting
    }

    /// The positions of the columns that have a name of their own.
    private mutating func namedColumns(
        _ header: ArraySlice<CSVTable.Cell>, _ body: [CSVTable.Cell]
    ) -> [Int] {
        var named: [(name: String, position: Int)] = []
        for (position, head) in header.enumerated() {
            let name = read(head).text
            if name.isEmpty {
                checkUnnamed(position, head, body, width: header.count)
            } else if let first = named.first(where: { $0.name == name }) {
                let place = header[header.startIndex + first.position].location(path: path)
                diagnostics.append(
                    .duplicateColumn(name, at: head.location(path: path), first: place))
            } else {
                named.append((name, position))
            }
        }
        return named.map(\.position)
    }

    /// A column without a name and without values is what spreadsheets leave behind.
    private mutating func checkUnnamed(
        _ position: Int, _ head: CSVTable.Cell, _ body: [CSVTable.Cell], width: Int
    ) {
        let values = stride(from: position, to: body.count, by: width).lazy.map { body[$0] }
        guard let value = values.first(where: { !$0.isEmpty }) else { return }
        diagnostics.append(
            .unnamedColumn(at: head.location(path: path), value: value.location(path: path)))
    }

    private mutating func reportRagged(_ row: ArraySlice<CSVTable.Cell>, width: Int) {
        let place = row.dropFirst(width).first ?? row[row.endIndex - 1]
        diagnostics.append(
            .raggedRow(at: place.location(path: path), cells: row.count, columns: width))
    }

    private func row(_ number: Int) -> ArraySlice<CSVTable.Cell> {
        let end = number + 1 < rows.count ? rows[number + 1] : cells.count
        return cells[rows[number]..<end]
    }

    private func isBlank(_ row: ArraySlice<CSVTable.Cell>) -> Bool {
        row.allSatisfy(\.isEmpty)
    }

    private func read(_ cell: CSVTable.Cell) -> CSVCell {
        cell.read(from: text, path: path)
    }
}
