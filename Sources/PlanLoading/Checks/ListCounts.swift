internal import Diagnostics
internal import PlanModel
internal import TextLint

/// A list under an element has as many names as the document says.
enum ListCounts: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.plan.elements.indices.flatMap { position -> [Finding] in
            let draft = plan.element(position)
            return draft.lists.compactMap { list in
                guard let stated = list.count, stated.value != list.items.count else { return nil }
                return Finding(
                    .listCount(list.title.value, stated: stated, actual: list.items.count),
                    about: draft.id.value)
            }
        }
    }
}
