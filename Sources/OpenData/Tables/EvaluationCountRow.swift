import JapaneseText
import PlanEvaluation
import PlanModel

/// How many elements of a plan, or of a part of it, got one grade for one fiscal year (評語の集計).
struct EvaluationCountRow: PlanRow {
    let cells: PlanCells
    let scheme: RatingScheme
    /// The position of the part that is counted; `nil` for the whole plan.
    let part: Int?
    let tally: RatingTally
    /// The position of the grade on the scale.
    let grade: Int
    /// What the document itself counts, if it does.
    let stated: StatedRatings?

    /// The counts of every year with published grades: the whole plan, then each element of the
    /// highest level.
    static func rows(of ratings: PlanRatings, _ cells: PlanCells) -> [EvaluationCountRow] {
        let plan = cells.plan
        let top = ratings.scheme.level == 0 ? [] : plan.elements(atLevel: 0)
        let parts = [nil] + top.map(Optional.some)
        return ratings.years.flatMap { year in
            parts.flatMap { part -> [EvaluationCountRow] in
                let elements = part.map { Set(plan.subtree(of: $0)) }
                guard let tally = ratings.tally(in: year, of: elements), tally.rated > 0 else {
                    return []
                }
                let stated = ratings.scheme.stated.first { $0.year == year && $0.element == part }
                return tally.grades.indices.map { grade in
                    EvaluationCountRow(
                        cells: cells, scheme: ratings.scheme, part: part, tally: tally,
                        grade: grade, stated: stated)
                }
            }
        }
    }

    private var name: RatingScheme.Grade { scheme.grades[grade] }

    private var identifier: String {
        let subject = part.map { cells.elementIDs[$0] } ?? cells.planID
        return "\(subject)_\(tally.year.startingYear)_\(name.code)"
    }

    static let table = TableDefinition<Self>(
        name: "evaluation_counts", title: "評語の集計",
        summary: "年度ごとに、計画の全体と最上位の項目ごとの評語の数を、1行に一つの評語ずつ並べた表です。",
        groups: head(id: "集計の識別子。") { $1.text($0.identifier) } + [
            .own(
                Column(
                    "項目ID", "item_id", type: .reference(to: "items"),
                    "数えた範囲が最上位の項目であるとき、そのID。計画の全体では空。"
                ) { row, cell in cell.text(row.part.map { row.cells.elementIDs[$0] }) },
                Column("項目名", "item_name", "数えた範囲の項目の名称。計画の全体では空。") { row, cell in
                    cell.text(row.part.map { row.cells.plan.elements[$0].title })
                }), period { $0.tally.year }, counts, statement,
        ])

    private static let counts = Group.own(
        Column("評語コード", "grade_code", type: .code(.grade), required: true, "評語のコード。") {
            $1.text($0.name.code)
        },
        Column("評語", "grade", required: true, "計画の尺度にある評語。") { $1.text($0.name.label) },
        Column("評語の意味", "grade_meaning", required: true, "計画が評語に与える意味の要約。") {
            $1.text($0.name.meaning)
        },
        Column(
            "件数", "count", type: .integer(0...9999), required: true, "公表された評語を数えた件数。"
        ) { $1.number($0.tally.counts[$0.grade]) },
        Column(
            "割合", "percentage", type: .integer(0...100), required: true,
            "件数の割合（％）。合計が100になるように端数を最大剰余法で整える。"
        ) { $1.number($0.tally.percentages[$0.grade]) })

    private static let statement = Group.own(
        Column("資料の件数", "stated_count", type: .integer(0...9999), "文書が示す件数。示していないときは空。") {
            $1.number($0.stated?.counts[$0.grade])
        },
        Column("資料の割合", "stated_percentage", type: .integer(0...100), "文書が示す割合（％）。示していないときは空。") {
            $1.number($0.stated?.percentages[$0.grade])
        },
        Column("出典ID", "source_id", type: .reference(to: "sources"), "件数を示した文書のID。示していないときは空。") {
            row, cell in
            cell.text(row.stated.map { row.cells.source($0.source).id })
        },
        remarks("予備の欄。") { _, cell in cell.empty() },
        Column("出典箇所", "source_locator", "文書の該当箇所の中で、件数が示されている場所。示していないときは空。") {
            $1.text($0.stated?.place)
        })
}

extension RecordWriter {
    /// Writes a whole number as a number, or that there is none.
    fileprivate mutating func number(_ number: Int?) {
        guard let number else { return empty() }
        self.number(number)
    }
}
