import Mustache
import PlanModel

extension PlanPage {
    /// Says in short how the plan goes on from the one before it and in the one after it, and where
    /// that is told at length.
    func writeGenerations(to data: inout TemplateData) {
        let told = context.successions.filter { !$0.continuations.isEmpty }
        data.list(.generations, told) { data, succession in
            data.text(.text, CrosswalkSentence(succession).text)
            data.text(.label, "\(succession.tableTitle)の表")
            let page = context.fromPlan.generations ?? ""
            data.text(.link, "\(page)#\(succession.id)")
        }
    }

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
