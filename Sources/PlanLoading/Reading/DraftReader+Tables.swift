internal import CSV
internal import Diagnostics
internal import JapaneseText
internal import TextLint

/// The heads of the columns of a table that an official writes.
protocol TableHead: RawRepresentable<String>, CaseIterable, Hashable {
    /// What the rows of the table are, in messages: 「実績の表」.
    static var table: LocalizedText { get }
    /// The columns without which no row can be read.
    static var needed: [Self] { get }
    /// The column that names what a row is about.
    static var id: Self { get }
}

extension DraftReader {
    /// The table of a year, such as `actuals/2021.csv`, with its columns; `nil` when no row of it
    /// can be read.
    mutating func yearTable<Head: TableHead>(
        _ file: SourceFile, as head: Head.Type
    ) -> (year: Located<FiscalYear>, table: CSVTable, columns: [Head: Int])? {
        let year = fileYear(file)
        guard let (table, columns) = table(file, as: head), let year else { return nil }
        return (year, table, columns)
    }

    /// A table with its columns; `nil` when no row of it can be read.
    mutating func table<Head: TableHead>(
        _ file: SourceFile, as head: Head.Type
    ) -> (table: CSVTable, columns: [Head: Int])? {
        let table = CSVReader.read(file.bytes, path: file.path)
        report(table.diagnostics)
        guard let table = table.value else { return nil }
        text?.check(table, keys: .sources, idColumns: [Head.id.rawValue])
        return columns(of: table, as: head).map { (table, $0) }
    }

    /// The fiscal year that the name of a file such as `actuals/2021.csv` states.
    private mutating func fileYear(_ file: SourceFile) -> Located<FiscalYear>? {
        let place = SourceLocation(path: file.path)
        do throws(CalendarProblem) {
            return Located(try FiscalYear(reading: String(file.stem)), at: place)
        } catch {
            report([.fileYear(String(file.stem), at: place, error)])
            return nil
        }
    }

    /// The positions of the columns, or `nil` when a column is missing without which no row can
    /// be read.
    private mutating func columns<Head: TableHead>(of table: CSVTable, as _: Head.Type) -> [Head:
        Int]?
    {
        let known = Head.allCases.map(\.rawValue)
        let unknown = table.columns.filter { Head(rawValue: $0.text) == nil }
        report(
            unknown.map { .unknownColumn($0.text, in: Head.table, known: known, at: $0.location) })
        // A head that is only misspelt is not told to be missing besides.
        let meant = unknown.compactMap { NearestName.suggestion(for: $0.text, among: known) }
        let positions = Dictionary(
            uniqueKeysWithValues: Head.allCases.compactMap { head in
                table.column(named: head.rawValue).map { (head, $0) }
            })
        let missing = Head.needed.filter { positions[$0] == nil }
        let place = table.columns.first?.location ?? SourceLocation(path: table.path)
        report(
            missing.map(\.rawValue).filter { !meant.contains($0) }
                .map { .missingColumn($0, at: place) })
        return missing.isEmpty ? positions : nil
    }
}

extension CSVTable {
    /// The text of a cell, or `nil` when the cell is empty or the table has no such column.
    func text(_ row: Int, _ column: Int?) -> Located<String>? {
        guard let column else { return nil }
        let cell = self[row, column]
        return cell.text.isEmpty ? nil : Located(cell.text, at: cell.location)
    }
}

extension Located<String> {
    /// The text on one line: what is published has no line breaks inside a cell.
    var onOneLine: String {
        guard value.utf8.contains(UInt8(ascii: "\n")) else { return value }
        return value.split(separator: "\n").joined(separator: " ")
    }
}
