internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// A plan whose every part is right, beside what was written of it: what cross-checks look at.
struct CheckedPlan {
    let plan: Plan
    let draft: PlanDraft
    /// The elements as written, at the positions of ``Plan/elements``.
    private let tree: ElementTree
    private let reported: [[ReportedFigure]]

    init(
        _ plan: Plan, _ draft: PlanDraft, _ tree: ElementTree, _ reported: [[ReportedFigure]]
    ) {
        self.plan = plan
        self.draft = draft
        self.tree = tree
        self.reported = reported
    }

    /// What was written of an element.
    func element(_ position: Int) -> ElementDraft { tree.nodes[position].draft }

    /// What was written of an indicator.
    func indicator(_ position: Int) -> IndicatorDraft { draft.indicators.indicators[position] }

    /// Where the target of a year is written.
    func place(ofTarget year: FiscalYear, of indicator: Int) -> SourceLocation {
        let draft = self.indicator(indicator)
        let target = draft.targets.first { $0.year.value == year }
        return target?.value.location ?? draft.id.location
    }

    /// Where the actual of a year is written.
    func place(ofActual year: FiscalYear, of indicator: Int) -> SourceLocation {
        let figure = reported[indicator].first { $0.observation.year == year }
        return figure?.location ?? self.indicator(indicator).id.location
    }
}

/// Something a cross-check noticed, and what it is about.
struct Finding {
    let diagnostic: Diagnostic
    /// The id of the element or indicator that it is about.
    let about: String?

    init(_ diagnostic: Diagnostic, about: String? = nil) {
        self.diagnostic = diagnostic
        self.about = about
    }
}
