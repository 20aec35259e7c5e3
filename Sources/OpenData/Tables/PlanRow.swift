import JapaneseText
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

    /// The columns that say which fiscal year a row is of.
    static func period(_ year: @escaping @Sendable (Self) -> FiscalYear) -> Group {
        .own(
            Column(
                "年度", "fiscal_year", type: .integer(1989...2100), required: true,
                "4月から翌年3月までの年度を、始まる年の西暦で示す。"
            ) { $1.number(year($0).startingYear) },
            Column("年度_和暦", "fiscal_year_label", required: true, "元号による年度。") {
                $1.text(year($0).japanese)
            },
            Column("期間開始日", "period_start", type: .date, required: true, "年度の最初の日。") {
                $1.date(year($0).firstDay)
            },
            Column("期間終了日", "period_end", type: .date, required: true, "年度の最後の日。") {
                $1.date(year($0).lastDay)
            })
    }

    /// The column that every table has at its end, before those that were added later.
    static func remarks(
        _ meaning: String, write: @escaping @Sendable (Self, inout RecordWriter) -> Void
    ) -> Column {
        Column("備考", "remarks", meaning, write: write)
    }
}
