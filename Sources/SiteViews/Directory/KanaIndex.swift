import JapaneseText
import PlanModel

/// All pages in the order of the kana (五十音順), and those that have no place in it.
struct KanaIndex: Sendable {
    /// The rows that have pages, in order.
    let rows: [Row]
    /// The pages without a reading, or with one of no row: those of the whole site, then those of
    /// each plan, in its order.
    let unread: [Unread]

    /// The pages of a row by the letters that their readings begin with.
    struct Row: Sendable {
        let row: KanaRow
        let letters: [(letter: String, entries: [PageEntry])]

        var count: Int { letters.reduce(0) { $0 + $1.entries.count } }
    }

    /// The pages of a plan, or of the whole site, that have no place among the kana.
    struct Unread: Sendable {
        /// The plan; `nil` for pages of the whole site.
        let plan: PageEntry.PlanName?
        fileprivate(set) var entries: [PageEntry]

        /// What they are pages of.
        var title: String { plan?.label ?? SiteDirectory.kind }
        /// The order in which they stand.
        var order: String { plan == nil ? "サイトの順" : "計画の順" }
    }

    init(_ entries: [PageEntry]) {
        let order = KanaOrder(entries, reading: \.reading)
        rows = order.rows.map { row in
            var letters: [(letter: String, entries: [PageEntry])] = []
            for (letter, entry) in row.things {
                if letters.last?.letter != letter { letters.append((letter, [])) }
                letters[letters.count - 1].entries.append(entry)
            }
            return Row(row: row.row, letters: letters)
        }
        unread = order.unread.reduce(into: []) { unread, entry in
            if unread.isEmpty || unread.last?.plan?.id != entry.plan?.id {
                unread.append(Unread(plan: entry.plan, entries: []))
            }
            unread[unread.count - 1].entries.append(entry)
        }
    }
}
