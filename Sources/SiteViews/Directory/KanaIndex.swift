import JapaneseText
import PlanModel

/// All pages in the order of the kana (五十音順), and those whose reading is not known.
struct KanaIndex: Sendable {
    /// The rows that have pages, in order.
    let rows: [Row]
    /// The pages whose reading is not known, by plan, in the order of the plan.
    let unread: [Unread]

    /// The pages of a row by the letters that their readings begin with.
    struct Row: Sendable {
        let row: KanaRow
        fileprivate(set) var letters: [(letter: String, entries: [PageEntry])]

        var count: Int { letters.reduce(0) { $0 + $1.entries.count } }
        /// 「あ、い、う」.
        var letterNames: String { letters.map(\.letter).joined(separator: "、") }
    }

    /// The pages of a plan whose reading is not known.
    struct Unread: Sendable {
        let plan: PageEntry.PlanName
        fileprivate(set) var entries: [PageEntry]
    }

    init(_ entries: [PageEntry]) {
        rows = Self.rows(of: entries)
        unread = Self.unread(among: entries)
    }

    private static func rows(of entries: [PageEntry]) -> [Row] {
        let keyed = entries.enumerated().compactMap { position, entry in
            entry.reading.map { (key: KanaKey($0), position: position) }
        }
        // Pages that are read alike keep the order of the site.
        let sorted = keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }
        var rows: [Row] = []
        for (key, position) in sorted {
            guard let row = key.row else { continue }
            if rows.last?.row != row { rows.append(Row(row: row, letters: [])) }
            let last = rows.count - 1
            let letter = key.letter
            if rows[last].letters.last?.letter != letter {
                rows[last].letters.append((letter, []))
            }
            rows[last].letters[rows[last].letters.count - 1].entries.append(entries[position])
        }
        return rows
    }

    private static func unread(among entries: [PageEntry]) -> [Unread] {
        var unread: [Unread] = []
        for entry in entries where entry.reading == nil {
            guard let plan = entry.plan else { continue }
            if unread.last?.plan.id != plan.id { unread.append(Unread(plan: plan, entries: [])) }
            unread[unread.count - 1].entries.append(entry)
        }
        return unread
    }
}
