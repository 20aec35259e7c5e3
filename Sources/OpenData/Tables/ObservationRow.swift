import JapaneseText
import PlanModel

/// One figure of one indicator: a baseline, a target or an actual.
struct ObservationRow: PlanRow {
    let cells: PlanCells
    let indicator: IndicatorCells
    let kind: ValueKind
    let observation: Observation
    let source: PlanCells.PublishedSource

    /// What all figures of an indicator have in common.
    final class IndicatorCells: Sendable {
        /// Its position in ``Plan/indicators``.
        let position: Int
        let id: String
        let name: String
        let unit: String
        /// The document of the indicator, and where in it the indicator stands.
        private let source: SourceID
        private let place: String?

        init(_ position: Int, of cells: PlanCells) {
            let indicator = cells.plan.indicators[position]
            self.position = position
            id = cells.identifier(indicator.id.description)
            name = indicator.fullName
            unit = indicator.unit
            source = indicator.source
            place = indicator.place
        }

        /// Where in its document a figure stands.
        ///
        /// The same as the indicator says, which is not taken up for each of its figures.
        func place(of figure: Observation) -> String? {
            figure.place ?? (figure.source == source ? place : nil)
        }
    }

    /// The figures of a plan: of each indicator the baseline, then the targets, then the actuals.
    static func rows(of cells: PlanCells) -> [ObservationRow] {
        let count = cells.plan.indicators.reduce(0) { count, indicator in
            count + (indicator.baseline == nil ? 0 : 1) + indicator.targets.count
                + indicator.actuals.count
        }
        var rows: [ObservationRow] = []
        rows.reserveCapacity(count)
        var source = cells.sources[0]
        for (position, indicator) in cells.plan.indicators.enumerated() {
            let common = IndicatorCells(position, of: cells)
            func append(_ kind: ValueKind, _ figure: Observation) {
                // Nearly all figures of a plan come from one document.
                if figure.source != source.name { source = cells.source(figure.source) }
                rows.append(
                    ObservationRow(
                        cells: cells, indicator: common, kind: kind, observation: figure,
                        source: source))
            }
            if let baseline = indicator.baseline { append(.baseline, baseline) }
            for target in indicator.targets { append(.target, target) }
            for actual in indicator.actuals { append(.actual, actual) }
        }
        return rows
    }

    static let table = TableDefinition<Self>(
        name: "observations", title: "指標の値（基準値・目標値・実績値）",
        summary: "指標の基準値、目標値、実績値を、年度ごとに1行に1つずつ並べた表です。",
        groups: head(id: "値の識別子。訂正されても変わらない。") { row, cell in
            cell.identifier(
                row.indicator.id, row.observation.year.startingYear, row.kind.rawValue)
        } + [subject, time, kind, number, unit, state, words, origin, handling, addedLater])
}
