package import JapaneseText
package import PlanModel

/// An indicator with every year of the plan judged.
package struct EvaluatedIndicator: Sendable {
    /// The indicator.
    package let indicator: Indicator
    /// Every year of the plan, and every other year that has a target or an actual, in order.
    package let years: [YearResult]

    /// Judges an indicator over the years of its plan.
    package init(_ indicator: Indicator, period: ClosedRange<FiscalYear>) {
        self.indicator = indicator
        let stated = indicator.targets.map(\.year) + indicator.actuals.map(\.year)
        let outside = Set(stated.filter { !period.contains($0) })
        years = (Array(period) + outside).sorted().map { year in
            YearResult(
                year: year, target: indicator.target(in: year),
                actual: indicator.actual(in: year), direction: indicator.direction)
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
