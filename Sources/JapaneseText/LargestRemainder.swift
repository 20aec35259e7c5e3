/// Shares in whole per cent that come to a hundred (最大剰余法).
package enum LargestRemainder {
    /// The percentages of some counts, none of them below nought; none where all are nought.
    ///
    /// Each share is rounded down, and what is left to a hundred goes, one each, to those that
    /// lost most by it; of equal losses the first counts.
    package static func percentages(of counts: [Int]) -> [Int] {
        let total = counts.reduce(0, +)
        guard total > 0 else { return [] }
        var percentages = counts.map { $0 * 100 / total }
        let byLoss = counts.indices.sorted { left, right in
            let losses = (counts[left] * 100 % total, counts[right] * 100 % total)
            return losses.0 == losses.1 ? left < right : losses.0 > losses.1
        }
        for position in byLoss.prefix(100 - percentages.reduce(0, +)) {
            percentages[position] += 1
        }
        return percentages
    }
}
