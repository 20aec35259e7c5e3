/// How many parts of one kind a plan has, in its own word: 「25施策」, 「74事業量」.
package struct PartCount: Sendable, Hashable {
    /// What the parts are called.
    package let name: String
    /// How many there are.
    package let count: Int

    /// A count of parts of one kind.
    package init(_ name: String, _ count: Int) {
        self.name = name
        self.count = count
    }
}

extension PartCount {
    /// How many indicators and volumes there are, those left out of which there is none.
    package static func measures(indicators: Int, volumes: Int) -> [PartCount] {
        [PartCount("指標", indicators), PartCount("事業量", volumes)].filter { $0.count > 0 }
    }
}

extension Plan {
    /// How many elements of each level it has from the top, then how many indicators and volumes.
    package var counts: [PartCount] {
        let volumes = indicators.count { $0.kind == .volume }
        return zip(levels, levelCounts).map { PartCount($0.name, $1) }
            + PartCount.measures(indicators: indicators.count - volumes, volumes: volumes)
    }
}
