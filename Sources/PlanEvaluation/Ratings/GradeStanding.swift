package import PlanModel

/// What a grade says of the plan, whatever it is called: 「達成＋」, 「達成」, 「B」, 「未達成」.
package enum GradeStanding: String, Sendable, Hashable, CaseIterable {
    /// The plan was reached, and more came of some of it than was planned.
    case exceeded
    /// The plan was reached, whole or for the most part.
    case reached
    /// A share of the plan was reached, as the scale has it.
    case partly
    /// The plan was not reached.
    case missed

    /// Whether the plan was reached.
    package var isReached: Bool { self == .exceeded || self == .reached }
}

extension RatingScheme {
    /// What the grade at a position says, which follows from its condition.
    package func standing(of grade: Int) -> GradeStanding {
        guard let condition = grades[grade].condition else { return .missed }
        if condition.exceeded != nil { return .exceeded }
        if condition.asksForThePlan { return .reached }
        return grade + 1 == grades.count ? .missed : .partly
    }
}

extension GradeCondition {
    /// Whether it holds only where the plan was reached for the most part at least.
    fileprivate var asksForThePlan: Bool {
        needsEveryNumber || reached == .most || reached == .all || leastRate ?? 0 >= 100
    }
}
