internal import Diagnostics
internal import PlanModel
internal import TextLint

/// As many elements carry a sign as the document says.
enum MarkCounts: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.draft.outline.marks.compactMap { draft in
            guard let stated = draft.count else { return nil }
            let actual = plan.plan.elements.count { $0.marks.contains(draft.mark) }
            guard actual != stated.value else { return nil }
            return Finding(.markCount(draft.mark.symbol, stated: stated, actual: actual))
        }
    }
}
