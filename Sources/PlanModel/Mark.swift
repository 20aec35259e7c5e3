/// A sign that a plan puts beside some of its elements (凡例), such as ★.
package struct Mark: Sendable, Hashable {
    /// The sign as printed: ★, ◆, *.
    package let symbol: String
    /// A short name that can stand in the place of the sign: 「国の自治体DX推進計画の事項」.
    package let label: String
    /// What the sign means, in our own words.
    package let meaning: String

    /// A sign with its meaning.
    package init(symbol: String, label: String, meaning: String) {
        self.symbol = symbol
        self.label = label
        self.meaning = meaning
    }
}
