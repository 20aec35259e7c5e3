internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// A plan whose every part is right, beside what was written of it: what cross-checks look at.
struct CheckedPlan {
    let plan: Plan
    let draft: PlanDraft
    /// The name of the folder of the plan.
    let folder: String
    /// The elements as written, at the positions of ``Plan/elements``.
    private let tree: ElementTree
    /// The actuals with their places, at the positions of ``Plan/indicators``.
    let reported: [[ReportedFigure]]

    init(
        _ plan: Plan, _ draft: PlanDraft, _ tree: ElementTree, _ reported: [[ReportedFigure]],
        in folder: String
    ) {
        self.folder = folder
        self.plan = plan
        self.draft = draft
        self.tree = tree
        self.reported = reported
    }

    /// What was written of an element.
    func element(_ position: Int) -> ElementDraft { tree.nodes[position].draft }

    /// What was written of an indicator.
    func indicator(_ position: Int) -> IndicatorDraft { draft.indicators.indicators[position] }
}
