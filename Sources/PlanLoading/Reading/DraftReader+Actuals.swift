internal import CSV
internal import Diagnostics
internal import JapaneseText
internal import TextLint

extension DraftReader {
    /// The rows of a file such as `actuals/2021.csv`; the name states the fiscal year.
    mutating func actuals(_ file: SourceFile) -> ActualsDraft? {
        let year = fileYear(file)
        let table = CSVReader.read(file.bytes, path: file.path)
        report(table.diagnostics)
        if let table = table.value { text?.check(table, keys: .sources, idColumns: ["指標ID"]) }
        guard let table = table.value, let columns = columns(of: table), let year else {
            return nil
        }
        let rows = (0..<table.rowCount).compactMap { actual(table, $0, columns) }
        return ActualsDraft(year: year, rows: rows)
    }

    private mutating func fileYear(_ file: SourceFile) -> Located<FiscalYear>? {
        let place = SourceLocation(path: file.path)
        do throws(CalendarProblem) {
            return Located(try FiscalYear(reading: String(file.stem)), at: place)
        } catch {
            report([.fileYear(String(file.stem), at: place, error)])
            return nil
        }
    }

    /// The positions of the columns, or `nil` when a column is missing without which no row
    /// can be read.
    private mutating func columns(of table: CSVTable) -> ActualColumns? {
        for head in table.columns where ActualColumns.Name(rawValue: head.text) == nil {
            report([.unknownColumn(head.text, at: head.location)])
        }
        let columns = ActualColumns(of: table)
        let missing = columns.missing
        let place = table.columns.first?.location ?? SourceLocation(path: table.path)
        report(missing.map { .missingColumn($0.rawValue, at: place) })
        return missing.isEmpty ? columns : nil
    }

    /// A row, or `nil` when it reports nothing yet.
    private mutating func actual(
        _ table: CSVTable, _ row: Int, _ columns: ActualColumns
    ) -> ActualDraft? {
        func cell(_ column: Int?) -> Located<String>? {
            guard let column else { return nil }
            let cell = table[row, column]
            return cell.text.isEmpty ? nil : Located(cell.text, at: cell.location)
        }
        guard let value = cell(columns.value), !NotReported.isSaid(by: value.value) else {
            return nil
        }
        guard let indicator = cell(columns.indicator) else {
            report([.actualWithoutIndicator(value)])
            return nil
        }
        return ActualDraft(
            indicator: indicator, name: cell(columns.name), value: value,
            remarks: cell(columns.remarks).map { Self.oneLine($0.value) },
            source: cell(columns.source))
    }
}

extension DraftReader {
    /// A remark on one line: what is published has no line breaks inside a cell.
    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        return text.split(separator: "\n").joined(separator: " ")
    }
}

/// The columns of a table of actuals.
struct ActualColumns {
    /// The heads as an official writes them.
    enum Name: String, CaseIterable {
        case indicator = "指標ID"
        case name = "指標名"
        case value = "実績値"
        case remarks = "備考"
        case source = "出典ID"
    }

    let indicator: Int?
    let name: Int?
    let value: Int?
    let remarks: Int?
    let source: Int?

    init(of table: CSVTable) {
        func position(_ name: Name) -> Int? { table.column(named: name.rawValue) }
        indicator = position(.indicator)
        name = position(.name)
        value = position(.value)
        remarks = position(.remarks)
        source = position(.source)
    }

    /// The columns that should be there and are not.
    var missing: [Name] {
        (indicator == nil ? [.indicator] : []) + (value == nil ? [.value] : [])
    }
}

/// The words by which a table says that nothing has been reported yet (未公表).
enum NotReported {
    static func isSaid(by text: String) -> Bool {
        let words = ValueWords.trimmed(Substring(text))
        return words.isEmpty || words == "未公表" || words == "未報告"
    }
}
