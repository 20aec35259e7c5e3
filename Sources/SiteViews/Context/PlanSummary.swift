package import JapaneseText
package import PlanEvaluation
package import PlanModel

/// What the pages of the whole site need to know of a plan after its own pages have been made.
package struct PlanSummary: Sendable {
    /// What the plan is, whose, and for how long.
    package let identity: PlanIdentity
    /// The levels of its tree with the number of elements on each, from the top.
    package let levels: [(name: String, count: Int)]
    /// How many indicators it has, those it calls volumes of work not counted.
    package let indicatorCount: Int
    /// How many volumes of work it has.
    package let volumeCount: Int
    /// What the document says of all of its targets, if anything.
    package let targetsStatus: String?
    /// The fiscal years for which at least one actual has been reported, in order.
    package let reportedYears: [FiscalYear]
    /// The judgements of the newest of these years.
    package let latestTally: Tally?
    /// How many elements have which grade in the newest year with ratings, if it has any.
    package let latestRatings: RatingTally?
    /// Its indicators that are figures of themes.
    package let themeFigures: [ThemeFigure]
    /// The terms that its document explains.
    package let terms: [GlossaryTerm]
    /// What was revised of its figures.
    package let revisions: [FigureRevision]
    /// Its pages.
    package let directory: PlanDirectory
    /// Its open data.
    package let downloads: [Download]

    /// Takes from a plan what other pages say of it.
    package init(_ evaluated: EvaluatedPlan, downloads: [Download]) {
        let plan = evaluated.plan
        identity = plan.identity
        levels = zip(plan.levels, plan.levelCounts).map { ($0.name, $1) }
        volumeCount = plan.indicators.count { $0.kind == .volume }
        indicatorCount = plan.indicators.count - volumeCount
        targetsStatus = plan.targetsStatus
        reportedYears = evaluated.reportedYears
        latestTally = evaluated.latestYear.map(evaluated.tally(in:))
        latestRatings = evaluated.ratings?.latestTally
        themeFigures = ThemeFigure.figures(of: evaluated)
        terms = plan.terms
        revisions = plan.indicators.flatMap(\.figureRevisions)
        directory = PlanDirectory(evaluated)
        self.downloads = downloads
    }

    /// What the plan calls its indicators.
    var measures: MeasureNoun { MeasureNoun(indicators: indicatorCount, volumes: volumeCount) }

    /// Whether the plan measures anything.
    var isMeasured: Bool { indicatorCount + volumeCount > 0 }

    /// How far its figures have come.
    var standing: PlanStanding {
        PlanStanding(identity.kind, isMeasured: isMeasured, latestYear: reportedYears.last)
    }

    /// The size of the plan for readers: 「3目標、11施策、36取組、10指標」.
    var counts: String {
        var counts = levels.map { "\($0.count)\($0.name)" }
        if indicatorCount > 0 { counts.append("\(indicatorCount)指標") }
        if volumeCount > 0 { counts.append("\(volumeCount)事業量") }
        return counts.joined(separator: "、")
    }
}
