package import PlanModel

/// What a table of open data is, in words and in machine terms.
///
/// CSV header, JSON keys, schemas, data dictionaries and pages are all made from this
/// description. Version 1 is frozen: columns are added at the end, never renamed or removed.
package struct OpenDataTable: Sendable, Hashable {
    /// The machine name, `[a-z_]+`, last part of the file name: `observations`.
    package let name: String
    /// The name for readers.
    package let title: String
    /// One sentence on what a row is.
    package let summary: String
    /// The columns in order.
    package let columns: [OpenDataColumn]

    /// Where the table of a plan is published, below the root of the site.
    ///
    /// The file name repeats municipality and plan, so that a downloaded file still says whose
    /// it is.
    package func path(of plan: PlanIdentity, as format: DataFormat) -> String {
        let code = plan.municipality.code.digits
        return "data/v1/plans/\(plan.id)/\(code)_\(plan.id)_\(name).\(format.rawValue)"
    }

    /// Every table that a plan can have, in the order in which they are listed.
    package static let all: [OpenDataTable] = [
        .items, .itemDetails, .indicators, .observations, .plannedVolumes, .revisions, .themes,
        .evaluations, .evaluationCounts, .crosswalk, .notes, .sources,
    ]

    /// Goals, measures and initiatives (体系).
    package static let items = ItemRow.table.description
    /// What goals and measures are to bring and what they hold (実現イメージ、列記).
    package static let itemDetails = ItemDetailRow.table.description
    /// Indicators (指標).
    package static let indicators = IndicatorRow.table.description
    /// Baselines, targets and actuals, one to a row.
    package static let observations = ObservationRow.table.description
    /// Targets of the whole term (計画期間全体の目標).
    package static let plannedVolumes = PlannedVolumeRow.table.description
    /// Values that were revised (改定).
    package static let revisions = RevisionRow.table.description
    /// Which indicators are figures of which themes (テーマ).
    package static let themes = ThemeRow.table.description
    /// Published grades and computed ones (評語).
    package static let evaluations = EvaluationRow.table.description
    /// How often each grade was given (評語の集計).
    package static let evaluationCounts = EvaluationCountRow.table.description
    /// What became of the parts of a plan in the plan after it (継続の対応).
    package static let crosswalk = CrosswalkRow.table.description
    /// Notes on oddities and signs of the document (注記).
    package static let notes = NoteRow.table.description
    /// The documents behind the figures (出典).
    package static let sources = SourceRow.table.description
}
