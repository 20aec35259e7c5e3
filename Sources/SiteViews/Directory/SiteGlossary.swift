import JapaneseText
import PlanModel

/// The terms that the documents of all plans explain (用語集), each once, by their readings.
struct SiteGlossary: Sendable {
    /// A term with what each plan says of it.
    struct Entry: Sendable {
        let term: String
        let reading: String
        /// What the documents say, in the order of the plans.
        fileprivate(set) var meanings: [Meaning]
    }

    /// What a term means, and the documents that say so.
    struct Meaning: Sendable {
        let text: String
        fileprivate(set) var origins: [Origin]
    }

    /// A plan, and where in its document a term is explained.
    struct Origin: Sendable {
        let plan: PageEntry.PlanName
        let place: String?
    }

    /// The rows that have terms; terms that are read alike go by how they are written.
    let rows: [(row: KanaRow, entries: [Entry])]
    /// The terms whose reading is in no row.
    let unread: [Entry]

    /// The glossary of plans that stand in reading order.
    init(_ plans: [PlanSummary]) {
        var entries: [Entry] = []
        var positions: [String: Int] = [:]
        for plan in plans where !plan.terms.isEmpty {
            let name = PageEntry.PlanName(plan.identity)
            for term in plan.terms {
                let position = positions[term.term] ?? entries.count
                if position == entries.count {
                    positions[term.term] = position
                    entries.append(Entry(term: term.term, reading: term.reading, meanings: []))
                }
                entries[position].add(term.meaning, from: Origin(plan: name, place: term.place))
            }
        }
        let order = KanaOrder(entries.sorted { $0.term < $1.term }, reading: \.reading)
        rows = order.rows.map { ($0.row, $0.things.map(\.thing)) }
        unread = order.unread
    }

    /// All terms, in order.
    var entries: [Entry] { rows.flatMap(\.entries) + unread }

    /// Every term with its reading, by which the page is found.
    var words: [String] { entries.flatMap { [$0.term, $0.reading] } }
}

extension SiteGlossary.Entry {
    /// Documents that say the same are named together.
    fileprivate mutating func add(_ text: String, from origin: SiteGlossary.Origin) {
        if let known = meanings.firstIndex(where: { $0.text == text }) {
            meanings[known].origins.append(origin)
        } else {
            meanings.append(SiteGlossary.Meaning(text: text, origins: [origin]))
        }
    }
}
