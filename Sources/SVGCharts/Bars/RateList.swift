/// A list of things with a rate each, in the order given.
package struct RateList: Sendable, Hashable {
    /// The things, never none.
    package let rows: [Row]

    /// A list of some rows.
    package init(_ rows: [Row]) { self.rows = rows }

    /// One thing: what it is, how it stands, and its rate.
    package struct Row: Sendable, Hashable {
        /// What it is called.
        package let name: String
        /// What was reached and aimed at: 「149件／目標40件」.
        package let amounts: String
        /// The rate in words with its bar, or why there is none.
        package let rate: Rate

        /// A row of these parts.
        package init(name: String, amounts: String, rate: Rate) {
            self.name = name
            self.amounts = amounts
            self.rate = rate
        }
    }

    /// The rate of a thing.
    package enum Rate: Sendable, Hashable {
        /// A rate as it is written, and its bar.
        case bar(RateBar, String)
        /// Words that say why there is none.
        case none(String)
    }
}
