internal import Diagnostics
internal import PlanModel
internal import TextLint

/// A thing has one name: in the list and the detail of its document, in the guideline above it,
/// and in the plan before it.
enum NamesTwoWays: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        viewpoints(in: plan) + lists(in: plan) + crosswalks(in: plan)
    }

    /// The viewpoints of a plan are the elements of its guideline.
    private static func viewpoints(in plan: CheckedPlan) -> [Finding] {
        let elements = plan.plan.relations.guideline?.elements ?? []
        return plan.draft.outline.perspectives.compactMap { draft in
            let element = elements.first { $0.id == draft.guidelineElement }
            guard let element, !element.label.hasSuffix(draft.title.value) else { return nil }
            return Finding(
                .namedTwoWays(draft.title, title: element.label, at: nil),
                about: draft.guideline?.value)
        }
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

extension PerspectiveDraft {
    /// The element of the guideline that it names.
    fileprivate var guidelineElement: RelatedPart.PartID? {
        guideline.map { .element(ElementID($0.value)) }
    }
}
