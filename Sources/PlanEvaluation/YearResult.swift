package import JapaneseText
package import PlanModel

/// One year of an indicator, judged.
package struct YearResult: Sendable {
    /// The fiscal year.
    package let year: FiscalYear
    /// What the plan set for it.
    package let target: Observation?
    /// What was reported for it.
    package let actual: Observation?
    /// The number of the target, if it is one.
    package let aim: DecimalNumber?
    /// The number of the actual, if it is one.
    package let reached: DecimalNumber?
    /// Why there is no actual; `nil` where there is one.
    package let missing: MissingActual?
    /// Whether the plan sets a target for another year or for the whole term.
    package let hasTargetElsewhere: Bool
    /// What the one says about the other.
    package let judgement: Judgement
    /// The actual as a percentage of the target, one decimal place, half up; only where more is
    /// better and the target is above nought.
    package let rate: DecimalNumber?
    /// The actual minus the target.
    package let difference: DecimalNumber?

    /// Judges a year by the direction the indicator is meant to go and the sense of its numbers.
    package init(
        year: FiscalYear, target: Observation?, actual: Observation?, missing: MissingActual?,
        direction: Direction, hasTargetElsewhere: Bool = false
    ) {
        self.year = year
        self.hasTargetElsewhere = hasTargetElsewhere
        self.missing = missing
        self.target = target
        self.actual = actual
        let aim = target?.value.number
        let reached = actual?.value.number
        self.aim = aim
        self.reached = reached
        judgement = Self.judge(target, actual, direction)
        let isComparable = Self.isComparable(target?.value, actual?.value)
        difference = isComparable ? aim.flatMap { aim in reached.map { $0 - aim } } : nil
        rate = isComparable ? Self.rate(aim, reached, direction) : nil
    }

    /// Whether the distance between two numbers is known: not from a bound, nor between a number
    /// that tells how much there is and one of what was added or lost.
    private static func isComparable(_ target: Value?, _ actual: Value?) -> Bool {
        guard case .quantity(let aim) = target?.meaning,
            case .quantity(let reached) = actual?.meaning
        else { return true }
        return aim.isChange == reached.isChange
            && (reached.comparator == nil || reached.comparator == .about)
    }

    private static func judge(
        _ target: Observation?, _ actual: Observation?, _ direction: Direction
    ) -> Judgement {
        guard let actual else { return .notReported }
        guard let target else { return .noTarget }
        if case .absent = target.value.meaning { return .noTarget }
        guard direction != .state, case .quantity(let aim) = target.value.meaning,
            case .quantity(let reached) = actual.value.meaning
        else { return .notComparable }
        return Judgement(reached, against: aim, direction)
    }

    private static func rate(
        _ aim: DecimalNumber?, _ reached: DecimalNumber?, _ direction: Direction
    ) -> DecimalNumber? {
        guard direction == .increase, let aim, aim > .zero else { return nil }
        return reached?.percent(of: aim)
    }
}
