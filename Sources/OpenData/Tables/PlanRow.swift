import PlanModel

/// A row of a table that belongs to a plan: its first four columns are the same in every table.
protocol PlanRow: Sendable {
    /// The plan of the row.
    var cells: PlanCells { get }
    /// The table that the row stands in.
    static var table: TableDefinition<Self> { get }
}

extension PlanRow {
    typealias Column = TableDefinition<Self>.Column
    typealias Group = TableDefinition<Self>.Group

    /// The columns that every table begins with (自治体標準オープンデータセットの並び).
    static func head(
        id meaning: String, write: @escaping @Sendable (Self, inout RecordWriter) -> Void
    ) -> [Group] {
        [
            .shared(
                by: { _ in 0 },
                [
                    Column(
                        "全国地方公共団体コード", "municipality_code", type: .municipalityCode,
                        required: true, "計画を定めた地方公共団体のコード。6桁目は検査数字。"
                    ) { $1.text($0.cells.plan.identity.municipality.code.digits) }
                ]),
            .own(Column("ID", "id", type: .identifier, required: true, meaning, write: write)),
            .shared(
                by: { _ in 0 },
                [
                    Column(
                        "地方公共団体名", "municipality_name", required: true,
                        "計画を定めた地方公共団体の名称。都道府県名から始まる。"
                    ) { $1.text($0.cells.plan.identity.municipality.name) },
                    Column(
                        "計画ID", "plan_id", type: .planIdentifier, required: true,
                        "計画の識別子。改定されても変わらない。"
                    ) { $1.text($0.cells.planID) },
                ]),
        ]
    }

    /// The column that every table ends with.
    static func remarks(
        _ meaning: String, write: @escaping @Sendable (Self, inout RecordWriter) -> Void
    ) -> Column {
        Column("備考", "remarks", meaning, write: write)
    }
}
