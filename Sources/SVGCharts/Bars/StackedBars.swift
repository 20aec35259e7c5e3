/// Bars of one length, each parted by what its things are counted as.
package struct StackedBars: Sendable, Hashable {
    /// The fills of the parts, in the order in which they stand.
    package let fills: [BarFill]
    /// The bars from top to bottom.
    package let bars: [Bar]

    /// Bars with as many counts as there are fills.
    ///
    /// `nil` when a bar would be empty, when two fills are the same, or when the counts over a bar
    /// are longer than the narrowest column of a page: then the table alone tells the figures.
    package init?(_ fills: [BarFill], _ bars: [Bar]) {
        precondition(bars.allSatisfy { $0.counts.count == fills.count })
        guard !bars.isEmpty, bars.allSatisfy({ $0.total > 0 }), Set(fills).count == fills.count
        else { return nil }
        self.fills = fills
        self.bars = bars
        guard bars.allSatisfy({ StackedBarLayout($0, fills).labelsHaveRoom }) else { return nil }
    }

    /// One bar: what it is of, and how often what was counted.
    package struct Bar: Sendable, Hashable {
        /// What stands over it.
        package let name: String
        /// How many things there are of each part; a part of none is not drawn.
        package let counts: [Int]

        /// A bar with its name and its counts.
        package init(_ name: String, _ counts: [Int]) {
            self.name = name
            self.counts = counts
        }

        /// All that was counted.
        package var total: Int { counts.reduce(0, +) }
    }
}
