import PlanModel

/// What became of one part of a plan in the plan after it (継続の対応).
///
/// The earlier plan publishes the table; the later plan has no copy that could differ.
struct CrosswalkRow: PlanRow {
    let cells: PlanCells
    /// Its place among the pairs of the plan, from one.
    let number: Int
    /// The part of the plan itself.
    let own: PlanPart
    /// The later plan.
    let later: RelatedPlan
    let continuation: Continuation

    /// The pairs of a plan with every plan after it, in the order of the crosswalks.
    static func rows(of cells: PlanCells) -> [CrosswalkRow] {
        var rows: [CrosswalkRow] = []
        for succession in cells.plan.relations.successors {
            for continuation in succession.continuations {
                guard let own = continuation.own else { continue }
                rows.append(
                    CrosswalkRow(
                        cells: cells, number: rows.count + 1, own: own, later: succession.plan,
                        continuation: continuation))
            }
        }
        return rows
    }

    private var ownElement: Int? {
        guard case .element(let position) = own else { return nil }
        return position
    }

    private var ownIndicator: Indicator? {
        guard case .indicator(let position) = own else { return nil }
        return cells.plan.indicators[position]
    }

    private var ownName: String {
        switch own {
        case .element(let position): cells.plan.elements[position].title
        case .indicator(let position): cells.plan.indicators[position].fullName
        }
    }

    private var laterElement: String? {
        guard case .element(let id) = continuation.other?.id else { return nil }
        return "\(later.identity.id)_\(id)"
    }

    private var laterIndicator: String? {
        guard case .indicator(let id) = continuation.other?.id else { return nil }
        return "\(later.identity.id)_\(id)"
    }

    static let table = TableDefinition<Self>(
        name: "crosswalk", title: "後の計画との対応",
        summary: "この計画の項目と指標が、後の計画のどこに引き継がれたかを1行に1件ずつ並べた表です。",
        groups: head(id: "対応の識別子。") { $1.text($0.cells.identifier("X", number: $0.number)) } + [
            .own(
                Column(
                    "前の項目ID", "item_id", type: .reference(to: "items"),
                    "引き継がれたものがこの計画の項目であるとき、そのID。"
                ) { row, cell in cell.text(row.ownElement.map { row.cells.elementIDs[$0] }) },
                Column(
                    "前の指標ID", "indicator_id", type: .reference(to: "indicators"),
                    "引き継がれたものがこの計画の指標であるとき、そのID。"
                ) { row, cell in
                    cell.text(row.ownIndicator.map { row.cells.identifier($0.id.description) })
                },
                Column("前の名称", "name", required: true, "引き継がれた項目または指標の名称。") {
                    $1.text($0.ownName)
                },
                Column(
                    "継続コード", "continuity", type: .code(.continuity), required: true,
                    "継続、統合、完了の別。"
                ) { $1.text($0.continuation.continuity.rawValue) },
                Column("継続", "continuity_label", required: true, "継続のコードの名称。") {
                    $1.text($0.continuation.continuity.label)
                },
                Column(
                    "後の計画ID", "later_plan_id", type: .planIdentifier, required: true,
                    "後の計画の識別子。"
                ) { $1.text($0.later.identity.id.description) },
                Column("後の項目ID", "later_item_id", "引き継いだ後の計画の項目のID。後の計画の表にある。") {
                    $1.text($0.laterElement)
                },
                Column("後の指標ID", "later_indicator_id", "引き継いだ後の計画の指標のID。後の計画の表にある。") {
                    $1.text($0.laterIndicator)
                },
                Column("後の名称", "later_name", "引き継いだ項目または指標の番号と名称。完了では空。") {
                    $1.text($0.continuation.other?.label)
                },
                Column("印刷された名称", "printed_name", "文書が後の名称を違う言葉で印刷しているとき、その言葉。") {
                    $1.text($0.continuation.printed)
                },
                remarks("予備の欄。") { _, cell in cell.empty() })
        ])
}
