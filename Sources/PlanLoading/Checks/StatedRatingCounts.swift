internal import Diagnostics
internal import PlanModel
internal import TextLint

/// The ratings of a year come to the counts that the document states: 5, 19 and 1.
///
/// Where the counts of parts of the plan are wrong by just as much as those of the whole, the
/// parts alone are told: they lead to the measure.
enum StatedRatingCounts: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        var faults = CountedRatings.all(in: plan).filter(\.isWrong)
        let isWholeRight = faults.allSatisfy { $0.stated.element != nil }
        if !faults.isEmpty, isWholeRight, !NumberGaps.findings(in: plan).isEmpty {
            // A measure that stands in the wrong part is told by its number.
            faults = []
        }
        return faults.compactMap { fault in
            let parts = faults.filter { $0.stated.element != nil && $0.isPart(of: fault) }
            if !parts.isEmpty, CountedRatings.sum(of: parts) == fault.differences { return nil }
            return fault.diagnostic(in: plan.plan).map {
                Finding($0, about: fault.draft.element?.value)
            }
        }
    }
}

/// Counts that a document states of its ratings, beside those of the tables.
struct CountedRatings {
    let stated: StatedRatings
    let draft: StatedDraft
    /// How many elements got each grade in the tables.
    let counts: [Int]
    /// What is stated less what the tables have, at the positions of the grades.
    let differences: [Int]

    /// Those of every year in which all elements that are counted have been rated.
    static func all(in plan: CheckedPlan) -> [CountedRatings] {
        guard let scheme = plan.plan.ratingScheme, let draft = plan.draft.outline.ratings else {
            return []
        }
        return zip(scheme.stated, draft.stated).compactMap { stated, draft in
            let counts = plan.plan.ratingCounts(of: stated)
            guard counts.reduce(0, +) == plan.plan.ratedElements(of: stated) else { return nil }
            let differences = zip(stated.counts, counts).map { stated, count in
                stated.map { $0 - count } ?? 0
            }
            return CountedRatings(
                stated: stated, draft: draft, counts: counts, differences: differences)
        }
    }

    /// Whether the tables do not come to what is stated.
    var isWrong: Bool { differences.contains { $0 != 0 } }

    /// Whether it counts some of the elements that another counts.
    func isPart(of other: CountedRatings) -> Bool {
        other.stated.element == nil && stated.element != nil && stated.year == other.stated.year
    }

    /// The differences of several parts together.
    static func sum(of parts: [CountedRatings]) -> [Int] {
        parts.dropFirst().reduce(parts[0].differences) { sum, part in
            zip(sum, part.differences).map(+)
        }
    }
}

extension CountedRatings {
    /// The problem, at the first count that is wrong; `nil` when all are right.
    func diagnostic(in plan: Plan) -> Diagnostic? {
        guard let scheme = plan.ratingScheme else { return nil }
        let wrong = draft.counts.compactMap { entry -> WrongCount? in
            guard let grade = scheme.grade(printed: entry.label.value),
                entry.number.value != counts[grade]
            else { return nil }
            return WrongCount(
                grade: entry.label.value, stated: entry.number, count: counts[grade])
        }
        let element = stated.element.map { plan.elements[$0].title }
        return wrong.isEmpty ? nil : .ratingCounts(wrong, of: element, in: stated.year)
    }
}

/// A count that the tables of ratings do not come to.
struct WrongCount {
    let grade: String
    let stated: Located<Int>
    /// What the tables come to.
    let count: Int
}
extension Plan {
    /// How many elements are rated where the document states its own counts.
    func ratedElements(of stated: StatedRatings) -> Int {
        let counted = stated.element.map { Set(subtree(of: $0)) }
        return elements.indices.count {
            elements[$0].level == ratingScheme?.level && counted?.contains($0) ?? true
        }
    }

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
