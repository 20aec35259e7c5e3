import PlanModel

/// One indicator of a plan among the figures of one theme of the site (テーマ).
struct ThemeRow: PlanRow {
    let cells: PlanCells
    let indicator: Indicator
    let theme: Theme

    /// The memberships of a plan, in the order of its indicators and then of the themes.
    static func rows(of cells: PlanCells, among themes: [Theme]) -> [ThemeRow] {
        guard !themes.isEmpty else { return [] }
        return cells.plan.indicators.flatMap { indicator in
            themes.filter { indicator.themes.contains($0.id) }.map { theme in
                ThemeRow(cells: cells, indicator: indicator, theme: theme)
            }
        }
    }

    private var indicatorID: String { cells.identifier(indicator.id.description) }

    static let table = TableDefinition<Self>(
        name: "themes", title: "テーマと指標",
        summary: "いくつかの計画に共通するテーマと、そのテーマに入るこの計画の指標の組を1行に1件ずつ並べた表です。順位をつけるものではありません。",
        groups: head(id: "組の識別子。") { $1.text("\($0.indicatorID)_\($0.theme.id)") } + [
            .own(
                Column("テーマID", "theme_id", required: true, "テーマの識別子。サイトの中で一つ。") {
                    $1.text($0.theme.id.description)
                },
                Column("テーマ名", "theme_title", required: true, "テーマの名称。") {
                    $1.text($0.theme.title)
                },
                Column(
                    "指標ID", "indicator_id", type: .reference(to: "indicators"), required: true,
                    "テーマに入る指標のID。"
                ) { $1.text($0.indicatorID) },
                Column("指標名", "indicator_name", required: true, "指標の名称。内訳があるときは括弧で添える。") {
                    $1.text($0.indicator.fullName)
                },
                remarks("予備の欄。") { _, cell in cell.empty() })
        ])
}
