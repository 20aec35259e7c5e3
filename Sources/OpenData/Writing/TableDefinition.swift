import PlanModel

/// A table together with the way each of its cells is filled from a row.
struct TableDefinition<Row>: Sendable {
    /// The machine name of the table.
    let name: String
    /// The name for readers.
    let title: String
    /// One sentence on what a row is.
    let summary: String
    /// The columns in order, by the groups that are written together.
    let groups: [Group]

    /// Columns that stand side by side.
    struct Group: Sendable {
        let columns: [Column]
        /// Rows with the same key have the same cells in these columns.
        ///
        /// No key, no promise. Keys are small numbers from nought.
        let key: (@Sendable (Row) -> Int?)?

        /// Columns whose cells every row has for itself.
        static func own(_ columns: Column...) -> Group { Group(columns: columns, key: nil) }

        /// Columns whose cells rows with the same key have in common.
        static func shared(
            by key: @escaping @Sendable (Row) -> Int?, _ columns: [Column]
        ) -> Group {
            Group(columns: columns, key: key)
        }
    }

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
            name: name, title: title, summary: summary,
            columns: groups.flatMap { $0.columns.map(\.description) })
    }

    /// The table of a plan as CSV and as JSON; nothing when there are no rows, for an empty file
    /// would read as a statement.
    func files(of plan: PlanIdentity, rows: [Row]) -> [DataFile] {
        guard !rows.isEmpty else { return [] }
        let description = description
        var writer = RecordWriter(
            columns: description.columns, groups: groups.count, count: rows.count)
        for row in rows { write(row, to: &writer) }
        writer.finish()
        return [(DataFormat.csv, writer.csv), (.json, writer.json)].map { format, bytes in
            DataFile(
                path: description.path(of: plan, as: format), title: title, summary: summary,
                format: format, rowCount: rows.count, bytes: bytes)
        }
    }

    private func write(_ row: Row, to writer: inout RecordWriter) {
        writer.beginRecord()
        var position = 0
        for index in groups.indices {
            if let key = groups[index].key?(row) {
                writer.sharedCells(key, of: index) { writer in
                    write(row, groups[index].columns, from: position, to: &writer)
                }
            } else {
                write(row, groups[index].columns, from: position, to: &writer)
            }
            position += groups[index].columns.count
        }
        writer.endRecord()
    }

    private func write(
        _ row: Row, _ columns: [Column], from position: Int, to writer: inout RecordWriter
    ) {
        for index in columns.indices {
            writer.beginCell(position + index)
            columns[index].write(row, &writer)
        }
    }
}
