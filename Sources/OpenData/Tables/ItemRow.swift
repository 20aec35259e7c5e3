import PlanModel

/// One goal, measure or initiative in the table of a plan's tree (体系).
struct ItemRow: PlanRow {
    let cells: PlanCells
    /// The position of the element in ``Plan/elements``.
    let position: Int
    let element: Element

    static let table = TableDefinition<Self>(
        name: "items", title: "体系（項目一覧）",
        summary: "計画の目標、施策、取組などの項目を1行に1件ずつ並べた表です。",
        groups: head(id: "項目の識別子。") { $1.text($0.cells.elementIDs[$0.position]) } + [
            .own(
                Column(
                    "上位ID", "parent_id", type: .reference(to: "items"), "この項目が属する一つ上の項目のID。最上位では空。"
                ) { row, cell in cell.text(row.element.parent.map { row.cells.elementIDs[$0] }) },
                Column(
                    "階層", "level", type: .integer(1...9), required: true, "最上位を1とする階層の深さ。"
                ) { $1.number($0.element.level + 1) },
                Column(
                    "階層名", "level_name", required: true, "計画がその階層を呼ぶ名前。目標、施策、取組など。"
                ) { $1.text($0.cells.plan.levels[$0.element.level].name) },
                Column("番号", "number", "文書に印刷されたとおりの番号。") { $1.text($0.element.number) },
                Column("名称", "name", required: true, "文書に印刷されたとおりの名称。記号は含まない。") {
                    $1.text($0.element.title)
                },
                Column("担当部署", "departments", "文書が示す担当部署。複数あるときは半角セミコロンで区切る。") {
                    $1.text($0.element.departments.joined(separator: ";"))
                },
                Column("記号", "marks", "文書が名称に添えた記号。意味は注記の表にある。複数あるときは半角セミコロンで区切る。") {
                    $1.text($0.element.marks.map(\.symbol).joined(separator: ";"))
                },
                Column(
                    "出典ID", "source_id", type: .reference(to: "sources"), required: true,
                    "項目を示した文書のID。"
                ) { $1.text($0.cells.source($0.element.source).id) },
                remarks("読み取るときに気を付けたこと。") { $1.text($0.element.notes.joined()) },
                Column("出典箇所", "source_locator", "文書の該当箇所の中で、項目を示した所。") {
                    $1.text($0.element.place)
                },
                Column("別の表の名称", "listed_as", "同じ文書の別の表が、この項目に違う名称を印刷しているとき、その名称。") {
                    $1.text($0.element.listedAs)
                })
        ])
}
