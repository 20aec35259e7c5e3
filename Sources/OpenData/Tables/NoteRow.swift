import PlanModel

/// One note on a plan, one of its items or one of its indicators (注記).
struct NoteRow: PlanRow {
    let cells: PlanCells
    /// Its place among the notes of the plan, from one.
    let number: Int
    /// What it is about.
    let subject: Subject
    /// The note.
    let text: String

    /// What a note is about.
    enum Subject: Sendable {
        case plan
        case item(Int)
        case indicator(Int)
    }

    /// The notes of a plan: its signs and its own notes, then those of its items and indicators.
    static func rows(of cells: PlanCells) -> [NoteRow] {
        let plan = cells.plan
        var notes: [(Subject, String)] = plan.marks.map { mark in
            (.plan, "記号「\(mark.symbol)」は「\(mark.label)」を表す。\(mark.meaning)")
        }
        notes += plan.notes.map { (.plan, $0) }
        for (position, element) in plan.elements.enumerated() {
            notes += element.notes.map { (.item(position), $0) }
        }
        for (position, indicator) in plan.indicators.enumerated() {
            notes += indicator.notes.map { (.indicator(position), $0) }
        }
        return notes.enumerated().map { index, note in
            NoteRow(cells: cells, number: index + 1, subject: note.0, text: note.1)
        }
    }

    static let table = TableDefinition<Self>(
        name: "notes", title: "注記一覧",
        summary: "計画の記号の意味や、文書を読み取るときに気を付けたことを1行に1件ずつ並べた表です。",
        groups: head(id: "注記の識別子。") {
            $1.text($0.cells.identifier("N", number: $0.number))
        } + [
            .own(
                Column("項目ID", "item_id", type: .reference(to: "items"), "注記が項目についてのものであるとき、そのID。")
                {
                    row, cell in
                    guard case .item(let position) = row.subject else { return cell.empty() }
                    cell.text(row.cells.elementIDs[position])
                },
                Column(
                    "指標ID", "indicator_id", type: .reference(to: "indicators"),
                    "注記が指標についてのものであるとき、そのID。"
                ) { row, cell in
                    guard case .indicator(let position) = row.subject else { return cell.empty() }
                    cell.text(
                        row.cells.identifier(row.cells.plan.indicators[position].id.description))
                },
                Column("注記", "note", required: true, "注記の文。") { $1.text($0.text) },
                remarks("予備の欄。") { _, cell in cell.empty() })
        ])
}
