import JapaneseText
import PlanEvaluation
import PlanModel

/// The grade that a ward gave to one element for one fiscal year (評語), beside the computed one.
struct EvaluationRow: PlanRow {
    let cells: PlanCells
    let scheme: RatingScheme
    let official: OfficialRating
    let computed: ComputedRating

    /// The published grades of a plan, by year and then in the order of the elements; a year
    /// without a grade has no row.
    static func rows(of ratings: PlanRatings, _ cells: PlanCells) -> [EvaluationRow] {
        ratings.years.flatMap { ratings.ratings(in: $0) }.compactMap { rating in
            rating.official.map {
                EvaluationRow(
                    cells: cells, scheme: ratings.scheme, official: $0, computed: rating.computed)
            }
        }
    }

    private var element: Element { cells.plan.elements[official.element] }
    private var grade: RatingScheme.Grade { scheme.grades[official.grade] }
    private var computedGrade: RatingScheme.Grade? { computed.grade.map { scheme.grades[$0] } }

    static let table = TableDefinition<Self>(
        name: "evaluations", title: "評語（年度ごとの評価）",
        summary: "公表された評語と、計画の決まりに沿ってこのサイトが計算した評語を、項目と年度ごとに1行に並べた表です。",
        groups: head(id: "評語の識別子。訂正されても変わらない。") {
            $1.text("\($0.cells.elementIDs[$0.official.element])_\($0.official.year.startingYear)")
        } + [
            .own(
                Column(
                    "施策ID", "item_id", type: .reference(to: "items"), required: true,
                    "評語が付けられた項目のID。"
                ) { $1.text($0.cells.elementIDs[$0.official.element]) },
                Column("施策名", "item_name", required: true, "文書に印刷されたとおりの項目の名称。") {
                    $1.text($0.element.title)
                }), period { $0.official.year }, published, computation,
        ])

    private static let published = Group.own(
        Column("評語コード", "grade_code", type: .code(.grade), required: true, "評語のコード。") {
            $1.text($0.grade.code)
        },
        Column("評語", "grade", required: true, "計画の尺度にある評語。") { $1.text($0.grade.label) },
        Column("原文表記", "source_text", required: true, "文書に印刷されたとおりの表記。") {
            $1.text($0.official.printed)
        },
        Column(
            "出典ID", "source_id", type: .reference(to: "sources"), required: true,
            "評語を示した文書のID。"
        ) { $1.text($0.cells.source($0.official.source).id) },
        Column("公表日", "published", type: .date, "評語が公表された日。文書に日付がないときは空。") {
            $1.date($0.cells.source($0.official.source).published)
        },
        Column(
            "改訂番号", "revision", type: .integer(0...999), required: true,
            "初めて公表された評語は0。訂正や改定のたびに1増える。"
        ) { $1.number(0) },
        remarks("評語の読み方。") { $1.text($0.official.remarks) })

    private static let computation = Group.own(
        Column(
            "計算した評語コード", "computed_grade_code", type: .code(.grade),
            "このサイトが計算した評語のコード。実績が足りず計算できないときは空。"
        ) { $1.text($0.computedGrade?.code) },
        Column("計算した評語", "computed_grade", "このサイトが計算した評語。区の評価ではない。") {
            $1.text($0.computedGrade?.label)
        },
        Column("計算の理由", "computed_reason", required: true, "計算した評語の理由、又は計算できない理由。") {
            row, cell in
            cell.text(RatingReason(row.computed, in: row.cells.plan, by: row.scheme).text)
        },
        Column("出典箇所", "source_locator", "文書の該当箇所の中で、評語が示されている場所。") {
            $1.text($0.official.place)
        })
}
