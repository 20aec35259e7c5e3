internal import Diagnostics
internal import PlanModel

/// The percentages that a document states follow from the counts beside them; they come to a
/// hundred by the method of the largest remainder.
enum StatedPercentages: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        guard let scheme = plan.plan.ratingScheme, let draft = plan.draft.outline.ratings else {
            return []
        }
        return zip(scheme.stated, draft.stated).flatMap { stated, written -> [Finding] in
            let counts = stated.counts.compactMap(\.self)
            guard counts.count == scheme.grades.count, counts.contains(where: { $0 > 0 }) else {
                return []
            }
            let expected = LargestRemainder.percentages(of: counts)
            return written.percentages.compactMap { entry in
                guard let grade = scheme.grade(printed: entry.label.value),
                    expected[grade] != entry.number.value
                else { return nil }
                return Finding(
                    .ratingPercentage(
                        entry.label.value, stated: entry.number, expected: expected[grade]),
                    about: written.element?.value)
            }
        }
    }
}

/// Shares in whole per cent that come to a hundred (最大剰余法).
enum LargestRemainder {
    /// The percentages of some counts, which are not all nought.
    ///
    /// Each share is rounded down, and what is left to a hundred goes, one each, to those that
    /// lost most by it; of equal losses the first counts.
    static func percentages(of counts: [Int]) -> [Int] {
        let total = counts.reduce(0, +)
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
