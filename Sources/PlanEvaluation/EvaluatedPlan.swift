package import JapaneseText
package import PlanModel

/// A plan with every judgement that follows from its figures.
///
/// Pages, charts and open data are all made from this value and so cannot disagree.
package struct EvaluatedPlan: Sendable {
    /// The plan.
    package let plan: Plan
    /// Its indicators, judged, at the positions of ``Plan/indicators``.
    package let indicators: [EvaluatedIndicator]
    /// The fiscal years for which at least one actual has been reported, in order.
    package let reportedYears: [FiscalYear]
    /// Its ratings, if it rates its measures.
    package let ratings: PlanRatings?

    /// Judges a plan.
    package init(_ plan: Plan) {
        self.plan = plan
        let period = plan.identity.period
        let reportedYears = plan.reportedYears
        self.reportedYears = reportedYears
        indicators = plan.indicators.map {
            EvaluatedIndicator($0, period: period, reportedYears: reportedYears)
        }
        ratings = PlanRatings(plan)
    }

    /// The newest year that has been reported, if any has.
    package var latestYear: FiscalYear? { reportedYears.last }

    /// How many of all indicators reached their target in a year.
    package func tally(in year: FiscalYear) -> Tally {
        tally(of: indicators.indices, in: year)
    }

    /// How many indicators of an element and those below it reached their target in a year.
    package func tally(below element: Int, in year: FiscalYear) -> Tally {
        tally(of: plan.subtree(of: element).flatMap(plan.indicators(of:)), in: year)
    }

    /// How many of the indicators at some positions reached their target in a year.
    package func tally(of positions: some Sequence<Int>, in year: FiscalYear) -> Tally {
        positions.reduce(into: Tally()) { tally, position in
            // Of all that is known of an indicator, only its years are taken up.
            let years = indicators[position].years
            guard let position = years.position(of: year) else { return }
            tally.count(years[position].judgement)
        }
    }
}
