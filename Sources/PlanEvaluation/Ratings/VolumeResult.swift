package import JapaneseText
package import PlanModel

/// One volume or indicator of a rated element in a year: what was planned, what came of it.
package struct VolumeResult: Sendable, Hashable {
    /// The position in ``Plan/indicators``.
    package let indicator: Int
    /// What it was held against.
    package let basis: Basis
    /// What was reported for the year.
    package let actual: Value?
    /// What the one says about the other.
    package let standing: Standing
    /// The actual as a percentage of what was planned, one decimal place; `nil` where it cannot
    /// be said.
    package let rate: DecimalNumber?

    /// What a year of a volume is held against.
    package enum Basis: Sendable, Hashable {
        /// The target that the plan prints for the year.
        case annualTarget(Value)
        /// An equal share of what is planned for a term of some years.
        case share(of: Value, years: Int)
        /// What should have come together by the end of so many of the years of the term.
        case sum(DecimalNumber, of: Value, years: Int, ofYears: Int)
        /// What is planned for the whole term.
        case term(Value)
        /// Nothing is planned for it.
        case nothing
    }

    /// What came of a volume in a year.
    package enum Standing: Sendable, Hashable {
        /// More, or better, than planned.
        case exceeded
        /// As planned.
        case met
        /// Less, or worse, than planned.
        case notMet
        /// Work is going on, and the plan prints nothing that it could be held against yet.
        case underWay
        /// What the term asked for was done in an earlier year.
        case finished
        /// Nothing was reported for it.
        case missing
        /// Nothing was planned for it.
        case unplanned

        /// Whether the plan was reached.
        package var isReached: Bool { self == .exceeded || self == .met || self == .finished }
    }

    /// Whether it is planned in numbers (定量).
    package var isInNumbers: Bool {
        switch basis {
        case .annualTarget(let value), .share(let value, _), .sum(_, let value, _, _),
            .term(let value):
            value.number != nil
        case .nothing: false
        }
    }
}
