internal import Diagnostics
internal import PlanModel
internal import TextLint

/// A target that has been revised says what it was, when it changed and why.
enum UnrecordedRevisions: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.plan.indicators.indices.flatMap { position -> [Finding] in
            let draft = plan.indicator(position)
            let figures = draft.targets + [draft.baseline].compactMap(\.self)
            return figures.compactMap { figure in
                guard figure.revision != figure.revisions.count else { return nil }
                return Finding(
                    .unrecordedRevision(figure, name: draft.fullName ?? ""),
                    about: draft.id.value)
            }
        }
    }
}
