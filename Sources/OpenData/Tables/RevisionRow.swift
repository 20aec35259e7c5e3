import JapaneseText
import PlanModel

/// One value that no longer holds, and what took its place (改定・訂正).
struct RevisionRow: PlanRow {
    let cells: PlanCells
    let indicator: Indicator
    let kind: ValueKind
    let figure: Observation
    /// Which of the values that the figure had before, from nought.
    let number: Int

    /// The revised values of a plan, in the order of its indicators and figures.
    static func rows(of cells: PlanCells) -> [RevisionRow] {
        cells.plan.indicators.flatMap { indicator -> [RevisionRow] in
            func rows(_ kind: ValueKind, _ figure: Observation) -> [RevisionRow] {
                figure.revisions.indices.map { number in
                    RevisionRow(
                        cells: cells, indicator: indicator, kind: kind, figure: figure,
                        number: number)
                }
            }
            let baseline = indicator.baseline.map { rows(.baseline, $0) } ?? []
            return baseline + indicator.targets.flatMap { rows(.target, $0) }
                + indicator.actuals.flatMap { rows(.actual, $0) }
        }
    }

    private var revision: Revision { figure.revisions[number] }
    private var indicatorID: String { cells.identifier(indicator.id.description) }
    private var figureID: String {
        "\(indicatorID)_\(figure.year.startingYear)_\(kind.rawValue)"
    }

    /// The value that took its place: the next one, or the one that holds now.
    private var successor: String {
        number + 1 < figure.revisions.count
            ? figure.revisions[number + 1].printed : figure.value.printed
    }

    static let table = TableDefinition<Self>(
        name: "revisions", title: "値の改定の記録",
        summary: "改定又は訂正された値を、改定前の値ごとに1行に1件ずつ並べた表です。",
        groups: head(id: "改定の識別子。") { $1.text("\($0.figureID)_\($0.number)") } + [
            .own(
                Column(
                    "値ID", "observation_id", type: .reference(to: "observations"),
                    required: true, "改定された値のID。"
                ) { $1.text($0.figureID) },
                Column(
                    "指標ID", "indicator_id", type: .reference(to: "indicators"), required: true,
                    "値が属する指標のID。"
                ) { $1.text($0.indicatorID) },
                Column("指標名", "indicator_name", required: true, "指標の名称。内訳があるときは括弧で添える。") {
                    $1.text($0.indicator.fullName)
                }),
            period { $0.figure.year }, change,
        ])

    private static let change = Group.own(
        Column("区分", "kind", type: .code(.valueKind), required: true, "基準値、目標値、実績値の別。") {
            $1.text($0.kind.rawValue)
        },
        Column("区分名", "kind_label", required: true, "区分のコードの名称。") { $1.text($0.kind.label) },
        Column(
            "改訂番号", "revision", type: .integer(0...999), required: true,
            "改定前の値の番号。初めて公表された値は0。"
        ) { $1.number($0.number) },
        Column("改訂前の原文表記", "old_source_text", required: true, "改定前に印刷されていた表記。") {
            $1.text($0.revision.printed)
        },
        Column("改訂後の原文表記", "new_source_text", required: true, "改定後に印刷された表記。") {
            $1.text($0.successor)
        },
        Column("改訂日", "revised", type: .date, required: true, "改定された日。") {
            $1.date($0.revision.date)
        },
        Column("理由", "reason", required: true, "改定された理由。") { $1.text($0.revision.reason) },
        remarks("予備の欄。") { _, cell in cell.empty() })
}
