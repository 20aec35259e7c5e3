internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// An actual that is ten times as large, or as small, as what was planned for its year, or as
/// every other number of its indicator, has a nought too many or too few.
///
/// So has one that is five times as far from its plan and three times as far from every other
/// number, if it would be near the plan with another count of digits.
enum ImplausibleFigures: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        indicator.actuals.compactMap { actual in
            guard let number = actual.level, number > .zero,
                !(indicator.isPercentage && PercentagesInReach.isBeyond(actual)),
                let nearest = far(number, in: actual.year, of: indicator)
            else { return nil }
            return .implausible(actual, name: indicator.name, nearest: nearest)
        }
    }

    /// What a number is far from; `nil` where it is near enough.
    private static func far(
        _ number: DecimalNumber, in year: FiscalYear, of indicator: CheckedIndicator
    ) -> DecimalNumber? {
        let plan = PlannedNumber(in: year, of: indicator)
        if let plan {
            // Nearly every number is near its plan, and then nothing else is looked at.
            guard number.isFar(from: plan.number, times: 5) else { return nil }
            if plan.isStated, number.isFar(from: plan.number, times: 10) { return plan.number }
        }
        let others = others(than: year, in: indicator)
        if let plan, isSlip(number, plan.number),
            others.allSatisfy({ number.isFar(from: $0, times: 3) })
        {
            return plan.number
        }
        // A total of the first years is far from the last target, and need not be.
        guard plan.map({ number.isFar(from: $0.number, times: 10) }) ?? true, !others.isEmpty,
            others.allSatisfy({ number.isFar(from: $0, times: 10) })
        else { return nil }
        return number > others[0] ? others.max() : others.min()
    }

    /// Whether a number is near its plan with another count of digits, and large enough for that
    /// to say something.
    private static func isSlip(_ number: DecimalNumber, _ plan: DecimalNumber) -> Bool {
        let isAbove = number > plan
        guard plan >= DecimalNumber(isAbove ? 3 : 100) else { return false }
        return [10, 100, 1000].contains { factor in
            let (small, large) =
                isAbove ? (number, plan.times(factor)) : (number.times(factor), plan)
            return !small.isFar(from: large, times: 3)
        }
    }

    /// Every other number of the indicator.
    private static func others(
        than year: FiscalYear, in indicator: CheckedIndicator
    ) -> [DecimalNumber] {
        (indicator.planned + indicator.actuals.filter { $0.year != year })
            .compactMap(\.level).filter { $0 > .zero }
    }
}

extension DecimalNumber {
    /// Whether the larger of two numbers above nought is at least so many times the smaller.
    fileprivate func isFar(from other: DecimalNumber, times factor: Int) -> Bool {
        self < other ? self.times(factor) <= other : other.times(factor) <= self
    }
}

/// What was planned for a year of an indicator.
private struct PlannedNumber {
    let number: DecimalNumber
    /// Whether the plan states it; otherwise it lies on the way to the last target.
    let isStated: Bool

    init?(in year: FiscalYear, of indicator: CheckedIndicator) {
        let stated = indicator.target(in: year)?.level ?? Self.share(of: indicator)
        guard let number = stated ?? Self.onTheWay(to: year, of: indicator), number > .zero else {
            return nil
        }
        self.number = number
        isStated = stated != nil
    }

    /// A year's share of what is planned for the term.
    private static func share(of indicator: CheckedIndicator) -> DecimalNumber? {
        guard indicator.aggregation == .annualFlow else { return nil }
        return indicator.termNumber?.part(of: indicator.period.count)
    }

    /// The number of a year on a straight way from the baseline, or from nought, to the last
    /// target.
    private static func onTheWay(
        to year: FiscalYear, of indicator: CheckedIndicator
    ) -> DecimalNumber? {
        guard let last = indicator.targets.last(where: { $0.level != nil }), let aim = last.level
        else { return nil }
        guard indicator.aggregation != .annualFlow else { return aim }
        let start = indicator.baseline?.level
        let first =
            start.flatMap { _ in indicator.baseline?.year }
            ?? indicator.period.lowerBound.previous
        let (passed, all) = (first.distance(to: year), first.distance(to: last.year))
        guard (1...1000).contains(all), (0...all).contains(passed) else { return aim }
        return (start ?? .zero) + (aim - (start ?? .zero)).times(passed).part(of: all)
    }
}
