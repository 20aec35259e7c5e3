/// What a year's actual says about the year's target (判定).
package enum Judgement: String, Sendable, Hashable, CaseIterable {
    /// Better than the target.
    case exceeded
    /// Exactly the target.
    case met
    /// Worse than the target.
    case notMet = "not_met"
    /// There is an actual, and nothing to hold it against.
    case noTarget = "no_target"
    /// There is no actual; ``YearResult/missing`` tells why.
    case notReported = "not_reported"
    /// Target or actual are words, which numbers cannot be held against, or the actual is a bound
    /// that leaves it open.
    case notComparable = "not_comparable"

    /// Whether the target was reached.
    package var isReached: Bool { self == .exceeded || self == .met }

    /// Whether the year counts when the reached and the missed are counted.
    package var isDecided: Bool { isReached || self == .notMet }
}
