/// Several measurements of one thing.
struct Spread: Encodable {
    /// The one in the middle.
    let median: Double
    /// The smallest.
    let least: Double
    /// The largest.
    let most: Double

    /// The spread of at least one measurement.
    init(_ values: [Double]) {
        precondition(!values.isEmpty)
        let sorted = values.sorted()
        median = sorted[sorted.count / 2]
        least = sorted[0]
        most = sorted[sorted.count - 1]
    }
}
