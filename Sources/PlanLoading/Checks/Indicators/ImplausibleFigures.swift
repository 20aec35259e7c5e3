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
        guard spread(of: indicator) >= 3 else { return [] }
        return indicator.actuals.compactMap { actual in
            guard let number = actual.level, number > .zero,
                !PercentagesInReach.isBeyond(actual, in: indicator)
            else { return nil }
            let plan = PlannedNumber(in: actual.year, of: indicator)
            let others = Self.others(than: actual, in: indicator)
            guard let nearest = far(number, from: plan, others) else { return nil }
            return .implausible(actual, name: indicator.name, nearest: nearest)
        }
    }

    /// How many times as large the largest of all numbers is as the smallest; nearly all
    /// indicators need no closer look.
    private static func spread(of indicator: CheckedIndicator) -> Double {
        var (least, most) = (Double.infinity, 0.0)
        func take(_ number: DecimalNumber?) {
            guard let number, number > .zero else { return }
            least = min(least, number.double)
            most = max(most, number.double)
        }
        take(indicator.baseline?.level)
        for figure in indicator.targets { take(figure.level) }
        for figure in indicator.actuals { take(figure.level) }
        take(indicator.indicator.term?.value.number?.part(of: indicator.period.count))
        return most / least
    }

    /// What a number is far from; `nil` where it is near enough.
    private static func far(
        _ number: DecimalNumber, from plan: PlannedNumber?, _ others: [DecimalNumber]
    ) -> DecimalNumber? {
        let ratios = others.map { Ratio(number, $0) }
        if let plan {
            let ratio = Ratio(number, plan.number)
            if plan.isStated, ratio >= 10 { return plan.number }
            let isAlone = ratios.allSatisfy { $0 >= 3 }
            let isSlip = ratio >= 5 && isSlip(number, plan.number)
            if isAlone, isSlip { return plan.number }
        }
        // A total of the first years is far from the last target, and need not be.
        guard plan.map({ Ratio(number, $0.number) >= 10 }) ?? true, !others.isEmpty,
            ratios.allSatisfy({ $0 >= 10 })
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
            return !(Ratio(small, large) >= 2.5)
        }
    }

    /// Every other number of the indicator.
    private static func others(
        than actual: PlacedFigure, in indicator: CheckedIndicator
    ) -> [DecimalNumber] {
        (indicator.planned + indicator.actuals.filter { $0.year != actual.year })
            .compactMap(\.level).filter { $0 > .zero }
    }
}

/// How many times as large the larger of two numbers above nought is.
private struct Ratio {
    private let percent: DecimalNumber

    init(_ one: DecimalNumber, _ other: DecimalNumber) {
        percent = max(one, other).percent(of: min(one, other)) ?? .zero
    }

    static func >= (ratio: Ratio, least: Double) -> Bool { ratio.percent.double >= least * 100 }
}

/// What was planned for a year of an indicator.
private struct PlannedNumber {
    let number: DecimalNumber
    /// Whether the plan states it; otherwise it lies on the way to the last target.
    let isStated: Bool

    init?(in year: FiscalYear, of indicator: CheckedIndicator) {
        let term = indicator.indicator.term?.value.number
        let isAnnual = indicator.indicator.aggregation == .annualFlow
        let share = isAnnual ? term?.part(of: indicator.period.count) : nil
        let stated = indicator.targets.first { $0.year == year }?.level ?? share
        guard let number = stated ?? Self.onTheWay(to: year, of: indicator), number > .zero else {
            return nil
        }
        self.number = number
        isStated = stated != nil
    }

    /// The number of a year on a straight way from the baseline, or from nought, to the last
    /// target.
    private static func onTheWay(
        to year: FiscalYear, of indicator: CheckedIndicator
    ) -> DecimalNumber? {
        guard let last = indicator.targets.last(where: { $0.level != nil }), let aim = last.level
        else { return nil }
        guard indicator.indicator.aggregation != .annualFlow else { return aim }
        let baseline = indicator.baseline.flatMap { figure in figure.level.map { (figure, $0) } }
        let start = baseline?.1 ?? .zero
        let first = baseline?.0.year ?? indicator.period.lowerBound.previous
        let (passed, all) = (first.distance(to: year), first.distance(to: last.year))
        guard (1...1000).contains(all), (0...all).contains(passed) else { return aim }
        return start + (aim - start).times(passed).part(of: all)
    }
}
