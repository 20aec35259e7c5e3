package import JapaneseText
package import PlanModel

extension EvaluatedIndicator {
    /// What lies between the newest number reported and the last number aimed at (残り); `nil`
    /// where one of them is missing.
    package var residual: Residual? {
        guard let final = finalTarget, case .quantity(let aim) = final.target?.value.meaning,
            let latest = years.last(where: { $0.actual?.value.number != nil }),
            let reached = latest.actual?.value.number
        else { return nil }
        return Residual(aim: aim, year: final.year, reached: reached, reachedIn: latest.year)
    }
}

/// The newest actual of an indicator beside its last target, both in numbers.
package struct Residual: Sendable, Hashable {
    /// The target.
    package let aim: Quantity
    /// The fiscal year of the target.
    package let year: FiscalYear
    /// The actual.
    package let reached: DecimalNumber
    /// The fiscal year of the actual.
    package let reachedIn: FiscalYear

    /// The target minus the actual: above nought where more is still to come.
    package var distance: DecimalNumber { aim.number - reached }
}
