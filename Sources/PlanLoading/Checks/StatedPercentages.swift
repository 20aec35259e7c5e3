internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// The percentages that a document states follow from the counts beside them; they come to a
/// hundred by the method of the largest remainder.
enum StatedPercentages: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        guard let scheme = plan.plan.ratingScheme, let draft = plan.draft.outline.ratings else {
            return []
        }
        // Percentages of counts that are wrong themselves say nothing.
        let wrong = CountedRatings.all(in: plan).filter(\.isWrong).map(\.stated)
        return zip(scheme.stated, draft.stated).flatMap { stated, written -> [Finding] in
            let counts = stated.counts.compactMap(\.self)
            guard counts.count == scheme.grades.count, counts.contains(where: { $0 > 0 }),
                !wrong.contains(stated)
            else { return [] }
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
