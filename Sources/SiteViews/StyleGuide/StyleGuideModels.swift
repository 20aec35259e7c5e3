package import PlanEvaluation
package import PlanModel

/// The plans whose figures the style-guide page shows: at most a few, whatever the site holds.
package struct StyleGuideModels: Sendable {
    /// The plans, in the order in which they are asked for specimens.
    let plans: [EvaluatedPlan]

    /// Plans that have been read again for the page.
    package init(_ plans: [EvaluatedPlan]) {
        self.plans = plans
    }

    /// Which plans have something to show, each kind by its smallest: with judged indicators, with
    /// grades, with figures but no report, and with terms; each once.
    ///
    /// A large plan is read a second time only where no other is of its kind.
    package static func choose(among plans: [PlanSummary]) -> [PlanID] {
        let plans = plans.inReadingOrder.enumerated().sorted {
            ($0.element.pageCount, $0.offset) < ($1.element.pageCount, $1.offset)
        }.map(\.element)
        let chosen = [
            plans.first { $0.latestRatings == nil && ($0.latestTally?.decided ?? 0) > 0 },
            plans.first { $0.latestRatings != nil },
            plans.first { $0.isMeasured && $0.reportedYears.isEmpty },
            plans.first { !$0.terms.isEmpty } ?? plans.first,
        ]
        return chosen.compactMap { $0?.identity.id }.reduce(into: []) { ids, id in
            if !ids.contains(id) { ids.append(id) }
        }
    }
}

extension PlanSummary {
    /// How much there is to read in the plan.
    fileprivate var pageCount: Int { directory.entries.count }
}
