/// How many indicators of a year reached their target.
package struct Tally: Sendable, Hashable {
    /// Those better than their target.
    package var exceeded = 0
    /// Those exactly at their target.
    package var met = 0
    /// Those that missed it.
    package var notMet = 0
    /// Those with an actual that cannot be held against a target.
    package var undecided = 0
    /// Those without an actual.
    package var notReported = 0

    /// Nothing counted yet.
    package init() {}

    /// Counts one more.
    package mutating func count(_ judgement: Judgement) {
        switch judgement {
        case .exceeded: exceeded += 1
        case .met: met += 1
        case .notMet: notMet += 1
        case .noTarget, .notComparable: undecided += 1
        case .notReported: notReported += 1
        }
    }

    /// Those that reached their target.
    package var reached: Int { exceeded + met }

    /// Those that reached or missed it.
    package var decided: Int { reached + notMet }

    /// All that were counted.
    package var total: Int { decided + undecided + notReported }
}
