package import JapaneseText
package import PlanModel

/// An indicator with every year of the plan judged.
package struct EvaluatedIndicator: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// Every year of the plan, and every other year that has a target or an actual, in order.
    package let years: [YearResult]

    /// Judges an indicator over the years of its plan, some of which the plan has reported.
    package init(
        _ indicator: Indicator, period: ClosedRange<FiscalYear>, reportedYears: [FiscalYear] = []
    ) {
        self.indicator = indicator
        let stated = indicator.targets.map(\.year) + indicator.actuals.map(\.year)
        let outside = Set(stated.filter { !period.contains($0) })
        let isAimed = indicator.setsTarget
        years = (Array(period) + outside).sorted().map { year in
            let target = indicator.target(in: year)
            let actual = indicator.actual(in: year)
            let missing =
                actual == nil
                ? MissingActual(
                    of: indicator, in: year, target: target, period: period,
                    isReported: reportedYears.contains(year)) : nil
            return YearResult(
                year: year, target: target, actual: actual, missing: missing,
                direction: indicator.direction, hasTargetElsewhere: isAimed)
        }
    }

    /// The newest year that has an actual.
    package var latest: YearResult? {
        years.indices.last { years[$0].judgement != .notReported }.map { years[$0] }
    }

    /// The last year for which the plan sets a target in numbers.
    package var finalTarget: YearResult? {
        years.indices.last { years[$0].aim != nil }.map { years[$0] }
    }

    /// The figures of one year with their judgement, if the indicator has that year.
    package func result(in year: FiscalYear) -> YearResult? {
        years.position(of: year).map { years[$0] }
    }

    /// The numbers of one year, where its target and its actual are numbers.
    package func numbers(in year: FiscalYear) -> (target: DecimalNumber?, actual: DecimalNumber?) {
        guard let position = years.position(of: year) else { return (nil, nil) }
        return (years[position].aim, years[position].reached)
    }

    /// Why one year has no actual; `nil` where it has one, or where the indicator has no such year.
    package func missingActual(in year: FiscalYear) -> MissingActual? {
        years.position(of: year).flatMap { years[$0].missing }
    }

    /// Why nothing at all has been reported: what a year that the plan has reported tells, before
    /// what others do; `nil` where a year has an actual.
    package var missingActual: MissingActual? {
        var found = MissingActual.notPlanned
        for index in years.indices {
            guard let missing = years[index].missing else { return nil }
            if missing == .notStated || found == .notPlanned { found = missing }
        }
        return found
    }

    /// The judgement of one year alone, if the indicator has that year.
    package func judgement(in year: FiscalYear) -> Judgement? {
        years.position(of: year).map { years[$0].judgement }
    }
}

extension [YearResult] {
    /// Looks at the years where they stand, for to copy one costs more than the search.
    func position(of year: FiscalYear) -> Int? {
        indices.first { self[$0].year == year }
    }
}

extension Indicator {
    /// Whether the plan sets a target for any year or for the whole term.
    fileprivate var setsTarget: Bool {
        (term?.value.isTarget ?? false) || targets.contains { $0.value.isTarget }
    }
}

extension Value {
    /// Whether something is aimed at, and no reason stands in its place.
    fileprivate var isTarget: Bool {
        if case .absent = meaning { return false }
        return true
    }
}
