import PlanModel

/// One indicator in the table of a plan's indicators (指標).
struct IndicatorRow: PlanRow {
    let cells: PlanCells
    let indicator: Indicator

    static let table = TableDefinition<Self>(
        name: "indicators", title: "指標一覧",
        summary: "計画が進み具合を測る指標を1行に1件ずつ並べた表です。",
        groups: head(id: "指標の識別子。") {
            $1.text($0.cells.identifier($0.indicator.id.description))
        } + [
            .own(
                Column(
                    "上位ID", "parent_id", type: .reference(to: "items"), required: true,
                    "指標が属する項目のID。"
                ) { $1.text($0.cells.elementIDs[$0.indicator.element]) },
                Column("指標名", "indicator_name", required: true, "文書に印刷されたとおりの指標の名称。") {
                    $1.text($0.indicator.name)
                },
                Column("内訳", "breakdown", "同じ名称の指標を区別する言葉。上段、下段など。") {
                    $1.text($0.indicator.breakdown)
                },
                Column("単位", "unit", "数値の単位。") { $1.text($0.indicator.unit) },
                Column(
                    "集計方法", "aggregation", type: .code(.aggregation), required: true,
                    "数え方。累計と延べの値は前の年度までの分を含むので、年度の間で足し合わせない。"
                ) { $1.text($0.indicator.aggregation.rawValue) },
                Column(
                    "望ましい方向", "direction", type: .code(.direction), "値がどちらへ動くとよいか。数値で測らない指標では空。"
                ) { row, cell in
                    let direction = row.indicator.direction
                    cell.text(direction.isPublished ? direction.rawValue : nil)
                },
                Column(
                    "測定周期", "measurement_cycle", type: .duration, required: true, "値を取る間隔。P1Yは1年ごと。"
                ) { $1.text("P1Y") },
                Column("定義", "definition", "何を数えるか。") { $1.text($0.indicator.definition) },
                remarks("読み取るときに気を付けたこと。") { $1.text($0.indicator.notes.joined()) }),
            addedLater,
        ])

    private static let addedLater = Group.own(
        Column(
            "区分", "kind", type: .code(.indicatorKind), required: true,
            "計画が指標として示すものか、事業量として示すものか。"
        ) { $1.text($0.indicator.kind.rawValue) },
        Column(
            "定量", "quantitative", type: .integer(0...1),
            "文書が定量事業量と示していれば1、示していなければ0。文書にその区別がないときは空。"
        ) { row, cell in
            guard let isQuantitative = row.indicator.isQuantitative else { return cell.empty() }
            cell.number(isQuantitative ? 1 : 0)
        },
        Column(
            "出典ID", "source_id", type: .reference(to: "sources"), required: true,
            "指標を示した文書のID。"
        ) { $1.text($0.cells.source($0.indicator.source).id) },
        Column("出典箇所", "source_locator", "文書の該当箇所の中で、指標が示されている場所。") {
            $1.text($0.indicator.place)
        })
}
