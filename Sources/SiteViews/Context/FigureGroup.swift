import PlanEvaluation
import PlanModel
import SVGCharts

/// Indicators of one element that the document calls by one name (内訳), with their figures drawn on
/// one axis, so that they can be compared.
struct FigureGroup: Sendable {
    /// The positions of the indicators, two or more.
    let indicators: [Int]
    /// The name that they share.
    let name: String
    /// What each is called beside the others.
    let names: [String]
    /// Their figures.
    let figures: [IndicatorFigure]
    /// That they have one axis, in a sentence.
    let lead: String
    /// All their drawings in one file.
    let file: ChartFile

    /// The figures of some indicators on one axis; `nil` where that does not suit them.
    init?(_ positions: [Int], of evaluated: EvaluatedPlan, _ sources: SourceSets) {
        let plan = evaluated.plan
        let told = positions.map {
            TargetActualFigure(
                evaluated.indicators[$0], of: plan.identity, targetsStatus: plan.targetsStatus)
        }
        let charts = told.compactMap(\.chart)
        guard charts.count == told.count, let shared = SmallMultiples.sharingAxis(charts) else {
            return nil
        }
        let drawn = zip(told, shared).map { $0.redrawn(as: $1) }
        indicators = positions
        name = Self.name(of: positions, in: plan)
        names = positions.map { plan.indicators[$0].breakdown ?? plan.indicators[$0].name }
        let notes = zip(positions, drawn).map { position, figure in
            IndicatorFigure.note(
                figure, citation: sources[indicator: position].citation, plan.targetsStatus)
        }
        figures = zip(drawn, notes).map { IndicatorFigure($0, note: $1, file: nil) }
        let words = FigureGroupWords(name: name, names: names, charts: shared)
        lead = words.lead
        let first = evaluated.indicators[positions[0]]
        file = words.file(
            named: "group-\(first.indicator.id)", drawn,
            measure: TargetActualFigure.subtitle(
                first, named: first.indicator.name, hasBaseline: first.indicator.baseline != nil,
                of: plan.identity), note: notes[0])
    }

    /// The name, with the unit where the element has others of that name: 「発行数（件）」.
    private static func name(of positions: [Int], in plan: Plan) -> String {
        let first = plan.indicators[positions[0]]
        let isTaken = plan.indicators(of: first.element).contains {
            plan.indicators[$0].name == first.name && !positions.contains($0)
        }
        return isTaken ? "\(first.name)（単位：\(first.unit)）" : first.name
    }
}
