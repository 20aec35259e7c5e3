internal import Diagnostics
internal import PlanModel

/// The ratings of a year come to the counts that the document states: 5, 19 and 1.
enum StatedRatingCounts: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        guard let scheme = plan.plan.ratingScheme, let draft = plan.draft.outline.ratings else {
            return []
        }
        return zip(scheme.stated, draft.stated).flatMap { stated, written -> [Finding] in
            let counts = plan.plan.ratingCounts(of: stated)
            guard counts.contains(where: { $0 > 0 }) else { return [] }
            return written.counts.compactMap { entry in
                guard let grade = scheme.grade(printed: entry.label.value),
                    counts[grade] != entry.number.value
                else { return nil }
                return Finding(
                    .ratingCount(entry.label.value, stated: entry.number, actual: counts[grade]),
                    about: written.element?.value)
            }
        }
    }
}

extension Plan {
    /// How many of the rated elements got each grade, where the document states its own counts.
    func ratingCounts(of stated: StatedRatings) -> [Int] {
        let counted = stated.element.map { Set(subtree(of: $0)) }
        var counts = [Int](repeating: 0, count: ratingScheme?.grades.count ?? 0)
        for rating in ratings
        where rating.year == stated.year && counted?.contains(rating.element) ?? true {
            counts[rating.grade] += 1
        }
        return counts
    }
}
