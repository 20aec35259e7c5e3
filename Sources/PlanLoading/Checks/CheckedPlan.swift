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
    /// The indicators, at the positions of ``Plan/indicators``.
    let indicators: [CheckedIndicator]

    init(
        _ plan: Plan, _ draft: PlanDraft, _ tree: ElementTree, _ reported: [[ReportedFigure]],
        in folder: String
    ) {
        self.folder = folder
        self.plan = plan
        self.draft = draft
        self.tree = tree
        let period = plan.identity.period
        indicators = plan.indicators.indices.map { position in
            CheckedIndicator(
                plan.indicators[position], draft.indicators.indicators[position],
                reported[position], of: period)
        }
    }

    /// What was written of an element.
    func element(_ position: Int) -> ElementDraft { tree.nodes[position].draft }

    /// What was written of an indicator.
    func indicator(_ position: Int) -> IndicatorDraft { draft.indicators.indicators[position] }
}
