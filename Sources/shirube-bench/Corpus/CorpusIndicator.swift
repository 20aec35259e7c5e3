/// A made-up indicator of the corpus with its figures.
struct CorpusIndicator {
    let id: String
    let name: String
    private let measure: String
    private let unit: String
    private let baseline: Int
    private let targets: [Int]
    private let actuals: [Int?]

    /// The years of the targets, R3 to R7.
    static let years = 2021...2025
    private static let perMeasure = 3
    /// Of a hundred indicators, so many have not reported the last year.
    private static let unreported = 34

    /// The indicators of a measure, by its place from nought.
    static func some(of index: Int, _ random: inout SplitMix64) -> [CorpusIndicator] {
        random.pick(perMeasure, of: CorpusWords.indicators).enumerated().map { order, kind in
            CorpusIndicator(kind, order, of: index, &random)
        }
    }

    private init(
        _ kind: (name: String, unit: String), _ order: Int, of index: Int,
        _ random: inout SplitMix64
    ) {
        id = "I\(index + 1001)\(["A", "B", "C"][order])"
        (name, unit) = kind
        measure = CorpusPlan.measure(index)
        let start = random.number(10...60)
        let step = unit == "％" ? random.number(2...8) : random.number(3...30)
        baseline = start
        targets = (1...5).map { start + step * $0 }
        var reached: [Int?] = targets.map { $0 * random.number(75...125) / 100 }
        if random.number(1...100) <= Self.unreported { reached[4] = nil }
        actuals = reached
    }

    /// The indicator with its baseline and targets, as `indicators.yaml` has it.
    var yaml: String {
        let years = targets.enumerated().map { "      R\($0 + 3): \($1)\(unit)\n" }
        return """
              - id: \(id)
                element: \(measure)
                name: \(name)
                unit: \(unit)
                aggregation: point_in_time
                direction: increase
                source: S01
                baseline:
                  year: 令和2年度
                  value: \(baseline)\(unit)
                targets:
            \(years.joined())
            """
    }

    /// The actual of a year as printed, if it has been reported.
    func actual(in year: Int) -> String? {
        actuals[year - Self.years.lowerBound].map { "\($0)\(unit)" }
    }
}
