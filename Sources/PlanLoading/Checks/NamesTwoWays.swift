internal import Diagnostics
internal import PlanModel

/// A thing has one name: in the list and the detail of its document, and in the plan before it.
enum NamesTwoWays: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        lists(in: plan) + crosswalks(in: plan)
    }

    private static func lists(in plan: CheckedPlan) -> [Finding] {
        plan.plan.elements.indices.compactMap { position in
            let draft = plan.element(position)
            guard let listed = draft.listedAs, let title = draft.title,
                listed.value != title.value
            else { return nil }
            return Finding(
                .namedTwoWays(listed, title: title.value, at: title.location),
                about: draft.id.value)
        }
    }

    /// The names that the earlier plan prints for parts of the later one; told with the earlier
    /// plan, where they are printed.
    private static func crosswalks(in plan: CheckedPlan) -> [Finding] {
        let names = plan.plan.relations.successors.flatMap(\.continuations)
            .compactMap { pair in
                pair.printed.flatMap { printed in pair.other.map { (printed, $0) } }
            }
        let written = plan.draft.relations.generations.flatMap(\.crosswalk).compactMap(\.printed)
        var told: Set<String> = []
        return names.compactMap { printed, part in
            guard !part.label.hasSuffix(printed), told.insert(printed).inserted,
                let place = written.first(where: { $0.value == printed })
            else { return nil }
            return Finding(.namedTwoWays(place, title: part.label, at: nil), about: nil)
        }
    }
}
