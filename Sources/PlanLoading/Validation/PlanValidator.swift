internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Holds a draft to the rules of a plan and makes the plan of it.
///
/// A part that cannot be made is left out, so that the parts after it are still checked; the
/// loader gives the plan away only when there was no error.
struct PlanValidator {
    var problems: [Diagnostic] = []
    let draft: PlanDraft
    let register: SourceRegister
    let tree: ElementTree
    let grammar: ValueGrammar
    /// The fiscal years of the plan, when they are known.
    let period: ClosedRange<FiscalYear>?
    private let identity: PlanIdentity?

    /// Takes a draft and what was wrong with its notation.
    init(_ draft: PlanDraft, problems: [Diagnostic]) {
        self.draft = draft
        var problems = problems
        identity = IdentityCheck.identity(draft.ward, draft.identity, &problems)
        period = identity?.period ?? draft.identity?.period
        register = SourceRegister(draft.outline, &problems)
        tree = ElementTree(
            draft.structure, levels: draft.outline.isWhole ? draft.outline.levels : [], &problems)
        grammar = ValueGrammar(dash: draft.outline.dash)
        self.problems = problems
    }

    /// The plan, or `nil` when too little of it is right.
    mutating func plan() -> Plan? {
        checkOutline()
        var pages = PageRegister(draft)
        let elements = elements(&pages)
        let indicators = indicators(&pages)
        let text = pages.take(PageRegister.planName)
        problems += pages.unknown()
        guard let identity, problems.allowPublishing else { return nil }
        return Plan(
            identity: identity,
            levels: draft.outline.levels.map {
                Level(name: $0.name.value, statedCount: $0.count?.value)
            },
            marks: draft.outline.marks.map(\.value), perspectives: draft.outline.perspectives,
            management: draft.outline.management, elements: elements, indicators: indicators,
            sources: register.sources, notes: draft.outline.notes, text: text)
    }

    /// A plan without levels or sources can have no elements and no figures.
    private mutating func checkOutline() {
        let outline = draft.outline
        guard draft.identity != nil, outline.isWhole else { return }
        if outline.levels.isEmpty { problems.append(.emptyList("levels", at: outline.location)) }
        if outline.sources.isEmpty { problems.append(.emptyList("sources", at: outline.location)) }
        for source in [draft.structure.source, draft.indicators.source] {
            if let source { register.check(source, &problems) }
        }
    }
}

extension IdentityDraft {
    /// The years as written, when they are in order.
    fileprivate var period: ClosedRange<FiscalYear>? {
        guard let first, let last, first.value <= last.value else { return nil }
        return first.value...last.value
    }
}
