import PlanModel

/// A table together with the way each of its cells is filled from a row.
struct TableDefinition<Row>: Sendable {
    /// The machine name of the table.
    let name: String
    /// The name for readers.
    let title: String
    /// One sentence on what a row is.
    let summary: String
    /// The columns in order.
    let columns: [Column]

    /// A column and how its cell is written.
    struct Column: Sendable {
        let description: OpenDataColumn
        let write: @Sendable (Row, inout RecordWriter) -> Void

        /// A column that may be empty unless it is required.
        init(
            _ header: String, _ name: String, type: ColumnType = .text, required: Bool = false,
            _ meaning: String, write: @escaping @Sendable (Row, inout RecordWriter) -> Void
        ) {
            description = OpenDataColumn(
                header: header, name: name, type: type, isRequired: required, meaning: meaning)
            self.write = write
        }
    }

    /// The table without the rows' type.
    var description: OpenDataTable {
        OpenDataTable(
            name: name, title: title, summary: summary, columns: columns.map(\.description))
    }

    /// The table of a plan as CSV and as JSON; nothing when there are no rows, for an empty file
    /// would read as a statement.
    func files(of plan: PlanIdentity, rows: [Row]) -> [DataFile] {
        guard !rows.isEmpty else { return [] }
        var writer = RecordWriter(
            columns: columns.map(\.description), count: rows.count)
        for row in rows {
            for (position, column) in columns.enumerated() {
                writer.beginCell(position)
                column.write(row, &writer)
            }
            writer.endRecord()
        }
        writer.finish()
        return [
            file(of: plan, .csv, rows.count, writer.csv),
            file(of: plan, .json, rows.count, writer.json),
        ]
    }

    private func file(
        of plan: PlanIdentity, _ format: DataFormat, _ rowCount: Int, _ bytes: [UInt8]
    ) -> DataFile {
        DataFile(
            path: description.path(of: plan, as: format), title: title, summary: summary,
            format: format, rowCount: rowCount, bytes: bytes)
    }
}
