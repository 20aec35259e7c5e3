import JapaneseText

/// Things in the order of their readings (五十音順), and those that no row of the kana holds.
struct KanaOrder<Thing> {
    /// The rows that have things, in order, with the letter that each reading begins with; things
    /// that are read alike keep their order.
    let rows: [(row: KanaRow, things: [(letter: String, thing: Thing)])]
    /// The things without a reading, or with one that has no letter, in their order.
    let unread: [Thing]

    /// Things by what they are read.
    init(_ things: [Thing], reading: (Thing) -> String?) {
        let keys = things.map { thing in reading(thing).map { KanaKey($0) } }
        var placed: [(row: KanaRow, key: KanaKey, position: Int)] = []
        var unread: [Thing] = []
        for (position, key) in keys.enumerated() {
            if let key, let row = key.row {
                placed.append((row, key, position))
            } else {
                unread.append(things[position])
            }
        }
        placed.sort { ($0.key, $0.position) < ($1.key, $1.position) }
        var rows: [(row: KanaRow, things: [(letter: String, thing: Thing)])] = []
        for (row, key, position) in placed {
            if rows.last?.row != row { rows.append((row, [])) }
            rows[rows.count - 1].things.append((key.letter, things[position]))
        }
        self.rows = rows
        self.unread = unread
    }
}
