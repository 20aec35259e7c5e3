import PlanModel

/// The indicators below one element of the highest level, in the order of the document.
struct IndicatorGroup: Sendable {
    /// The element.
    let root: Int
    /// The positions of the indicators, never empty.
    let indicators: [Int]

    /// The groups of a plan, without elements that have no indicators.
    static func groups(of plan: Plan, by tree: PlanTree) -> [IndicatorGroup] {
        var members = [[Int]](repeating: [], count: plan.elements.count)
        for (position, indicator) in plan.indicators.enumerated() {
            members[tree.root[indicator.element]].append(position)
        }
        return tree.roots.filter { !members[$0].isEmpty }
            .map { IndicatorGroup(root: $0, indicators: members[$0]) }
    }
}
