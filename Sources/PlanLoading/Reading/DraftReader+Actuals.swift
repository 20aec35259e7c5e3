internal import CSV
internal import Diagnostics
internal import JapaneseText

extension DraftReader {
    /// The rows of a file such as `actuals/2021.csv`; the name states the fiscal year.
    mutating func actuals(_ file: SourceFile) -> ActualsDraft? {
        guard let (year, table, columns) = yearTable(file, as: ActualHead.self) else { return nil }
        let positions = ActualColumns(columns)
        var unreported: [String] = []
        let rows = (0..<table.rowCount).compactMap { row in
            actual(table, row, positions, &unreported)
        }
        return ActualsDraft(year: year, rows: rows, unreported: unreported)
    }

    /// A row, or `nil` when it reports nothing yet.
    private mutating func actual(
        _ table: CSVTable, _ row: Int, _ columns: ActualColumns, _ unreported: inout [String]
    ) -> ActualDraft? {
        let indicator = table.text(row, columns.indicator)
        guard let value = table.text(row, columns.value), !NotReported.isSaid(by: value.value)
        else {
            if let indicator { unreported.append(indicator.value) }
            return nil
        }
        guard let indicator else {
            report([.actualWithoutIndicator(value)])
            return nil
        }
        return ActualDraft(
            indicator: indicator, name: table.text(row, columns.name), value: value,
            remarks: table.text(row, columns.remarks)?.onOneLine,
            source: table.text(row, columns.source),
            place: table.text(row, columns.place))
    }
}

/// The heads of a table of actuals as an official writes them.
enum ActualHead: String, TableHead {
    case indicator = "指標ID"
    case name = "指標名"
    case value = "実績値"
    case remarks = "備考"
    case source = "出典ID"
    case place = "出典箇所"

    static let table = LocalizedText(ja: "実績の表", en: "A table of actuals")
    static let needed: [ActualHead] = [.indicator, .value]
    static let id = ActualHead.indicator
}

/// Where the columns of a table of actuals stand; looked up once, for the rows are many.
private struct ActualColumns {
    let indicator: Int?
    let name: Int?
    let value: Int?
    let remarks: Int?
    let source: Int?
    let place: Int?

    init(_ positions: [ActualHead: Int]) {
        indicator = positions[.indicator]
        name = positions[.name]
        value = positions[.value]
        remarks = positions[.remarks]
        source = positions[.source]
        place = positions[.place]
    }
}

/// The words by which a table says that nothing has been reported yet (未公表).
enum NotReported {
    static func isSaid(by text: String) -> Bool {
        let words = ValueWords.trimmed(Substring(text))
        return words.isEmpty || words == "未公表" || words == "未報告"
    }
}
