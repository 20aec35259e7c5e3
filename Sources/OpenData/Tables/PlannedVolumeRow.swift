import JapaneseText
import PlanModel

/// What is planned of one indicator for the whole term of a plan (計画期間全体の目標).
struct PlannedVolumeRow: PlanRow {
    let cells: PlanCells
    let indicator: Indicator
    let term: TermTarget

    /// The targets of the term, in the order of the indicators.
    static func rows(of cells: PlanCells) -> [PlannedVolumeRow] {
        cells.plan.indicators.compactMap { indicator in
            indicator.term.map { PlannedVolumeRow(cells: cells, indicator: indicator, term: $0) }
        }
    }

    private var indicatorID: String { cells.identifier(indicator.id.description) }
    private var period: ClosedRange<FiscalYear> { cells.plan.identity.period }

    static let table = TableDefinition<Self>(
        name: "planned_volumes", title: "計画期間全体の目標",
        summary: "指標や事業量の、計画期間全体についての目標を1行に1件ずつ並べた表です。年度ごとの目標は、指標の値の表にあります。",
        groups: head(id: "目標の識別子。") { $1.text("\($0.indicatorID)_term") } + [
            .own(
                Column(
                    "指標ID", "indicator_id", type: .reference(to: "indicators"), required: true,
                    "目標が属する指標のID。"
                ) { $1.text($0.indicatorID) },
                Column("指標名", "indicator_name", required: true, "指標の名称。内訳があるときは括弧で添える。") {
                    $1.text($0.indicator.fullName)
                },
                Column("期間開始日", "period_start", type: .date, required: true, "計画期間の最初の日。") {
                    $1.date($0.period.lowerBound.firstDay)
                },
                Column("期間終了日", "period_end", type: .date, required: true, "計画期間の最後の日。") {
                    $1.date($0.period.upperBound.lastDay)
                }),
            value, origin,
        ])

    private static let value = Group.own(
        Column(
            "値", "value", type: .decimal, "数値。区切りや単位を含まない。数値がないときは空で、理由は値の状態にある。"
        ) { row, cell in
            guard let number = row.term.value.number else { return cell.empty() }
            cell.number(number)
        },
        Column("単位", "unit", "数値の単位。") { $1.text($0.indicator.unit) },
        Column(
            "条件", "operator", type: .code(.valueOperator),
            "以上、以下、約など値の意味。値そのものであるときは空。"
        ) { $1.text(ValueOperator($0.term.value.meaning)?.rawValue) },
        Column(
            "値の状態", "status", type: .code(.observationStatus), required: true,
            "数値があるか、なければその理由。"
        ) { $1.text(ObservationStatus($0.term.value.meaning).rawValue) },
        Column("原文表記", "source_text", required: true, "文書に印刷されたとおりの表記。") {
            $1.text($0.term.value.printed)
        })

    private static let origin = Group.own(
        Column(
            "出典ID", "source_id", type: .reference(to: "sources"), required: true,
            "目標を示した文書のID。"
        ) { $1.text($0.cells.source($0.term.source).id) },
        Column("出典箇所", "source_locator", "文書の該当箇所の中で、目標が示されている場所。") {
            $1.text($0.indicator.place($0.term.place, in: $0.term.source))
        },
        remarks("目標の読み方。") { $1.text($0.term.remarks) })
}
