import JapaneseText
import PlanModel

/// One thing that a plan says of an item beyond its name: an image of a year, or a name in a list.
struct ItemDetailRow: PlanRow {
    let cells: PlanCells
    /// The position of the element in ``Plan/elements``.
    let position: Int
    /// Its place among the details of the plan, from one.
    let number: Int
    let content: Content

    /// What is said.
    enum Content: Sendable {
        case vision(Vision)
        case listed(String, in: NamedList)

        var kind: ItemDetailKind {
            switch self {
            case .vision: .vision
            case .listed: .listed
            }
        }
    }

    /// The details of a plan: of each element its images by year, then what it lists.
    static func rows(of cells: PlanCells) -> [ItemDetailRow] {
        var rows: [ItemDetailRow] = []
        for (position, element) in cells.plan.elements.enumerated() {
            let visions = element.visions.map { Content.vision($0) }
            let listed = element.lists.flatMap { list in
                list.items.map { Content.listed($0, in: list) }
            }
            for content in visions + listed {
                rows.append(
                    ItemDetailRow(
                        cells: cells, position: position, number: rows.count + 1, content: content))
            }
        }
        return rows
    }

    private var year: FiscalYear? {
        guard case .vision(let vision) = content else { return nil }
        return vision.year
    }

    private var list: NamedList? {
        guard case .listed(_, let list) = content else { return nil }
        return list
    }

    private var words: String {
        switch content {
        case .vision(let vision): vision.text
        case .listed(let name, _): name
        }
    }

    static let table = TableDefinition<Self>(
        name: "item_details", title: "項目の詳細",
        summary: "項目の実現イメージと、文書が項目の中に名前を並べているものを1行に1件ずつ並べた表です。",
        groups: head(id: "詳細の識別子。") { $1.text($0.cells.identifier("D", number: $0.number)) } + [
            .own(
                Column(
                    "項目ID", "item_id", type: .reference(to: "items"), required: true,
                    "詳細が属する項目のID。"
                ) { $1.text($0.cells.elementIDs[$0.position]) },
                Column(
                    "種別コード", "kind", type: .code(.itemDetailKind), required: true,
                    "実現イメージ、列記の別。"
                ) { $1.text($0.content.kind.rawValue) },
                Column("種別", "kind_label", required: true, "種別のコードの名称。") {
                    $1.text($0.content.kind.label)
                },
                Column(
                    "年度", "fiscal_year", type: .integer(1989...2100),
                    "実現イメージの年度を、始まる年の西暦で示す。列記では空。"
                ) { row, cell in
                    guard let year = row.year else { return cell.empty() }
                    cell.number(year.startingYear)
                },
                Column("年度_和暦", "fiscal_year_label", "元号による年度。列記では空。") {
                    $1.text($0.year?.japanese)
                },
                Column("題名", "list_title", "列記されたものの題名。実現イメージでは空。") {
                    $1.text($0.list?.title)
                },
                Column("内容", "content", required: true, "実現イメージの文、または列記された名称。") {
                    $1.text($0.words)
                },
                Column(
                    "出典ID", "source_id", type: .reference(to: "sources"), required: true,
                    "項目を示した文書のID。"
                ) { $1.text($0.cells.source($0.cells.plan.elements[$0.position].source).id) },
                remarks("予備の欄。") { _, cell in cell.empty() })
        ])
}
