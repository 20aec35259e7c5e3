internal import Diagnostics

/// Makes a table of the rows of a file: heads, rows that fit them, no blank rows.
struct CSVAssembler {
    private let path: String
    private let text: [UInt8]
    private let cells: [CSVTable.Cell]
    private let rows: [Int]
    /// The lines on which something is wrong that has been told.
    private let faults: [Int]
    private var diagnostics: [Diagnostic]

    /// Takes the cells of a file, and what is known to be wrong with it besides.
    init(_ scanner: CSVScanner, _ problems: [Diagnostic], path: String) {
        self.path = path
        text = scanner.text
        cells = scanner.cells
        rows = scanner.rows
        diagnostics = problems + scanner.diagnostics
        faults = diagnostics.compactMap(\.location?.line)
    }

    mutating func table() -> Diagnosed<CSVTable?> {
        guard let first = rows.indices.first(where: { !isBlank(row($0)) }) else {
            return Diagnosed(nil, diagnostics + [.emptyFile(at: SourceLocation(path: path))])
        }
        guard !isFaulty(first) else { return Diagnosed(nil, diagnostics) }
        let header = row(first)
        let body = fittingCells(below: first, width: header.count)
        let positions = namedColumns(header, body)
        let table = CSVTable(
            path: path, columns: positions.map { read(header[header.startIndex + $0]) },
            positions: positions, width: header.count, cells: body, text: text)
        return Diagnosed(table, diagnostics)
    }

    /// The cells of all rows that have as many as the header, without blank rows and those of
    /// which something is wrong already.
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
            guard !isFaulty(number) else { continue }
            guard row.count == width else {
                reportRagged(row, width: width)
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

    /// Reports a row at a number that its own comma cut in two, or else where it does not fit.
    private mutating func reportRagged(_ row: ArraySlice<CSVTable.Cell>, width: Int) {
        let cut = row.count > width ? zip(row, row.dropFirst()).first(where: isCutNumber)?.0 : nil
        let place = cut ?? row.dropFirst(width).first ?? row[row.endIndex - 1]
        diagnostics.append(
            .raggedRow(at: place.location(path: path), cells: row.count, columns: width))
    }

    /// Whether two cells look like `1,390`: up to three digits, and then exactly three.
    private func isCutNumber(_ left: CSVTable.Cell, _ right: CSVTable.Cell) -> Bool {
        let (left, right) = (read(left).text, read(right).text)
        return (1...3).contains(left.utf8.count) && left.utf8.allSatisfy(Self.isDigit)
            && right.utf8.prefix(while: Self.isDigit).count == 3
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether something is wrong on the lines of a row.
    private func isFaulty(_ number: Int) -> Bool {
        guard !faults.isEmpty, let first = row(number).first else { return false }
        let next = number + 1 < rows.count ? Int(cells[rows[number + 1]].line) : Int.max
        return faults.contains { $0 >= first.line && $0 < next }
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
