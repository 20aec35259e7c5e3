import PlanModel

/// One document behind the figures of a plan (出典).
struct SourceRow: PlanRow {
    let cells: PlanCells
    let source: Source

    static let table = TableDefinition<Self>(
        name: "sources", title: "出典一覧",
        summary: "項目と値のもとになった文書を1行に1件ずつ並べた表です。",
        groups: head(id: "出典の識別子。") { $1.text($0.cells.source($0.source.id).id) } + [
            .own(
                Column("名称", "title", required: true, "文書の名称と版。") { $1.text($0.source.title) },
                Column("該当箇所", "part", "もとになった章、表、ページ。") { $1.text($0.source.part) },
                Column("発行者", "publisher", required: true, "文書を発行した団体。") {
                    $1.text($0.source.publisher)
                },
                Column("公表日", "published", type: .date, "文書が公表された日。文書に日付がないときは空。") {
                    $1.date($0.source.published)
                },
                Column("URL", "address", type: .address, "文書を読める場所。分からないときは空。") {
                    $1.text($0.source.address)
                },
                remarks("予備の欄。") { _, cell in cell.empty() })
        ])
}
