package import PlanEvaluation
import PlanModel

extension EvaluatedPlan {
    /// The open data of the plan: every table that has rows, as CSV and as JSON.
    ///
    /// Tables come in the order of ``OpenDataTable/all``, the CSV before its JSON twin.
    package func openDataFiles() -> [DataFile] {
        let cells = PlanCells(plan)
        return files(plan.elements.indices.map { ItemRow(cells: cells, position: $0) })
            + files(plan.indicators.indices.map { IndicatorRow(cells: cells, position: $0) })
            + files(plan.indicators.flatMap { Self.observations(of: $0, cells) })
            + files(NoteRow.rows(of: cells))
            + files(plan.sources.map { SourceRow(cells: cells, source: $0) })
    }

    private func files<Row: PlanRow>(_ rows: [Row]) -> [DataFile] {
        Row.table.files(of: plan.identity, rows: rows)
    }

    private static func observations(
        of indicator: Indicator, _ cells: PlanCells
    ) -> [ObservationRow] {
        let common = ObservationRow.IndicatorCells(indicator, of: cells)
        func row(_ kind: ValueKind, _ observation: Observation) -> ObservationRow {
            ObservationRow(cells: cells, indicator: common, kind: kind, observation: observation)
        }
        return (indicator.baseline.map { [row(.baseline, $0)] } ?? [])
            + indicator.targets.map { row(.target, $0) }
            + indicator.actuals.map { row(.actual, $0) }
    }
}
