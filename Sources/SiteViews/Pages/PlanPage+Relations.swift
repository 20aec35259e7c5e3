import PlanModel

extension PlanPage {
    /// The other plans that the plan stands above, below, before or after.
    var relations: [Term] {
        let relations = context.plan.relations
        let groups: [(term: String, plans: [RelatedPlan])] = [
            ("上位の指針", relations.guideline.map { [$0] } ?? []),
            ("この指針に基づく計画", relations.plansBelow),
            ("前の計画", relations.predecessors.map(\.plan)),
            ("後の計画", relations.successors.map(\.plan)),
        ]
        return groups.filter { !$0.plans.isEmpty }.map { group in
            Term(group.term, .list(group.plans.map { $0.link(from: path) }))
        }
    }
}
