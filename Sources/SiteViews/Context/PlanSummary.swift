package import JapaneseText
package import PlanEvaluation
package import PlanModel

/// What the pages of the whole site need to know of a plan after its own pages have been made.
package struct PlanSummary: Sendable {
    /// What the plan is, whose, and for how long.
    package let identity: PlanIdentity
    /// The levels of its tree with the number of elements on each, from the top.
    package let levels: [(name: String, count: Int)]
    /// How many indicators it has.
    package let indicatorCount: Int
    /// The fiscal years for which at least one actual has been reported, in order.
    package let reportedYears: [FiscalYear]
    /// The judgements of the newest of these years.
    package let latestTally: Tally?
    /// Its open data.
    package let downloads: [Download]

    /// Takes from a plan what other pages say of it.
    package init(_ evaluated: EvaluatedPlan, downloads: [Download]) {
        let plan = evaluated.plan
        identity = plan.identity
        levels = zip(plan.levels, plan.levelCounts).map { ($0.name, $1) }
        indicatorCount = plan.indicators.count
        reportedYears = evaluated.reportedYears
        latestTally = evaluated.latestYear.map(evaluated.tally(in:))
        self.downloads = downloads
    }

    /// The size of the plan for readers: 「3目標、11施策、36取組、10指標」.
    var counts: String {
        let elements = levels.map { "\($0.count)\($0.name)" }
        return (elements + ["\(indicatorCount)指標"]).joined(separator: "、")
    }
}
