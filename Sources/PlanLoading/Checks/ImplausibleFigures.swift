internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// An actual that is ten times as large, or as small, as what was planned for its year, or as
/// every other number of its indicator, has a nought too many or too few.
enum ImplausibleFigures: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.plan.indicators.indices.flatMap { position -> [Finding] in
            let indicator = plan.plan.indicators[position]
            let draft = plan.indicator(position)
            return indicator.actuals.compactMap { actual in
                let years = plan.plan.identity.period.count
                guard let number = actual.value.number, number > .zero,
                    let nearest = farPlan(from: number, in: actual.year, of: indicator, years)
                        ?? nearest(to: number, in: indicator, without: actual.year)
                else { return nil }
                return Finding(
                    .implausible(
                        actual, name: draft.fullName ?? "", nearest: nearest,
                        at: plan.place(ofActual: actual.year, of: position)),
                    about: draft.id.value)
            }
        }
    }

    /// What was planned for a year, when the number is far from it: the target, or else the year's
    /// share of the term.
    private static func farPlan(
        from number: DecimalNumber, in year: FiscalYear, of indicator: Indicator, _ years: Int
    ) -> DecimalNumber? {
        let share =
            indicator.aggregation == .annualFlow
            ? indicator.term?.value.number?.part(of: years) : nil
        guard let plan = indicator.target(in: year)?.value.number ?? share, plan > .zero else {
            return nil
        }
        return isFar(number, from: plan) ? plan : nil
    }

    /// Of the other numbers, the one that is least far away, when even that one is ten times as
    /// far as it should be.
    private static func nearest(
        to number: DecimalNumber, in indicator: Indicator, without year: FiscalYear
    ) -> DecimalNumber? {
        let others =
            ([indicator.baseline] + indicator.targets.map { $0 }
            + indicator.actuals.filter { $0.year != year }.map { $0 })
            .compactMap { $0?.value.number }.filter { $0 > .zero }
        guard !others.isEmpty, others.allSatisfy({ isFar(number, from: $0) })
        else { return nil }
        let isAbove = number > others[0]
        return isAbove ? others.max() : others.min()
    }

    private static func isFar(_ number: DecimalNumber, from other: DecimalNumber) -> Bool {
        let (small, large) = number < other ? (number, other) : (other, number)
        guard let percent = large.percent(of: small) else { return false }
        return percent >= DecimalNumber(1000)
    }
}
