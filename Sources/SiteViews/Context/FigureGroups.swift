import PlanEvaluation
import PlanModel

/// The groups of a plan whose figures are drawn on one axis.
struct FigureGroups: Sendable {
    /// The groups, in the order of their first indicators; none for most plans.
    let all: [FigureGroup]
    /// The position among all of the group that an indicator belongs to.
    private let byIndicator: [Int: Int]

    /// The groups of a plan.
    init(of evaluated: EvaluatedPlan, _ sources: SourceSets) {
        all = Self.candidates(among: evaluated.plan.indicators).compactMap {
            FigureGroup($0, of: evaluated, sources)
        }
        var byIndicator: [Int: Int] = [:]
        for (position, group) in all.enumerated() {
            for indicator in group.indicators { byIndicator[indicator] = position }
        }
        self.byIndicator = byIndicator
    }

    /// A place on the page of an element: an indicator, or a group of some.
    enum Part {
        case single(Int)
        case group(FigureGroup)
    }

    /// Indicators in order, those of a group together at the place of the first.
    func parts(of indicators: some Sequence<Int>) -> [Part] {
        indicators.compactMap { indicator in
            guard let group = byIndicator[indicator] else { return .single(indicator) }
            return all[group].indicators.first == indicator ? .group(all[group]) : nil
        }
    }

    /// What indicators have in common that are parts of one.
    private struct Whole: Hashable {
        let element: Int
        let name: String
        let unit: String
        let direction: Direction
        let aggregation: Aggregation
    }

    /// Indicators that are parts of one by their names, and count the same in the same way.
    private static func candidates(among indicators: [Indicator]) -> [[Int]] {
        var candidates: [[Int]] = []
        var known: [Whole: Int] = [:]
        for (position, indicator) in indicators.enumerated() where indicator.breakdown != nil {
            let whole = Whole(
                element: indicator.element, name: indicator.name, unit: indicator.unit,
                direction: indicator.direction, aggregation: indicator.aggregation)
            if let candidate = known[whole] {
                candidates[candidate].append(position)
            } else {
                known[whole] = candidates.count
                candidates.append([position])
            }
        }
        return candidates.filter { $0.count > 1 }
    }
}
