package import JapaneseText
package import PlanEvaluation
package import PlanModel

extension PlanSummary {
    /// A summary as it was kept by an earlier build, field by field.
    package init(
        identity: PlanIdentity, levels: [(name: String, count: Int)], indicatorCount: Int,
        volumeCount: Int, targetsStatus: String?, reportedYears: [FiscalYear],
        latestTally: Tally?, latestRatings: RatingTally?, themeFigures: [ThemeFigure],
        terms: [GlossaryTerm], revisions: [FigureRevision], directory: PlanDirectory,
        downloads: [Download]
    ) {
        self.identity = identity
        self.levels = levels
        self.indicatorCount = indicatorCount
        self.volumeCount = volumeCount
        self.targetsStatus = targetsStatus
        self.reportedYears = reportedYears
        self.latestTally = latestTally
        self.latestRatings = latestRatings
        self.themeFigures = themeFigures
        self.terms = terms
        self.revisions = revisions
        self.directory = directory
        self.downloads = downloads
    }
}

extension Download {
    /// A file as it was kept by an earlier build, field by field.
    package init(
        title: String, summary: String, path: String, format: String, rowCount: Int, size: Int
    ) {
        self.title = title
        self.summary = summary
        self.path = path
        self.format = format
        self.rowCount = rowCount
        self.size = size
    }
}
