package import PlanEvaluation
package import PlanModel

extension EvaluatedPlan {
    /// The open data of the plan: every table that has rows, as CSV and as JSON.
    ///
    /// Tables come in the order of ``OpenDataTable/all``, the CSV before its JSON twin. Indicators
    /// may be figures of the themes of the site.
    package func openDataFiles(themes: [Theme] = []) -> [DataFile] {
        let cells = PlanCells(plan)
        return files(
            plan.elements.enumerated().map { ItemRow(cells: cells, position: $0, element: $1) })
            + files(ItemDetailRow.rows(of: cells))
            + files(plan.indicators.map { IndicatorRow(cells: cells, indicator: $0) })
            + files(ObservationRow.rows(of: cells))
            + files(PlannedVolumeRow.rows(of: cells))
            + files(RevisionRow.rows(of: cells))
            + files(ThemeRow.rows(of: cells, among: themes))
            + evaluationFiles(cells)
            + files(CrosswalkRow.rows(of: cells))
            + files(NoteRow.rows(of: cells))
            + files(plan.sources.map { SourceRow(cells: cells, source: $0) })
    }

    private func evaluationFiles(_ cells: PlanCells) -> [DataFile] {
        guard let ratings else { return [] }
        return files(EvaluationRow.rows(of: ratings, cells))
            + files(EvaluationCountRow.rows(of: ratings, cells))
    }

    private func files<Row: PlanRow>(_ rows: [Row]) -> [DataFile] {
        Row.table.files(of: plan.identity, rows: rows)
    }
}
