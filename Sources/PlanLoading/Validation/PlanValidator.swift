internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// Holds a draft to the rules of a plan and makes the plan of it.
///
/// A part that cannot be made is left out, so that the parts after it are still checked; the
/// loader gives the plan away only when there was no error.
struct PlanValidator {
    var problems: [Diagnostic] = []
    /// What the parts of the plan do not agree in; the document may have it so.
    private(set) var findings: [Finding] = []
    /// Whether the other plans of the ward could be read, with which some checks compare.
    private(set) var knowsNeighbours = false
    let draft: PlanDraft
    let sources: PlanSources
    let register: SourceRegister
    let tree: ElementTree
    let grammar: ValueGrammar
    /// The names of the themes that indicators may be figures of; `nil` where they are not known.
    let themes: [String]?
    /// The fiscal years of the plan, when they are known.
    let period: ClosedRange<FiscalYear>?
    /// The actuals of each indicator with their places, at the positions of the drafts.
    var reported: [[ReportedFigure]] = []
    /// The names that several indicators have: one of them is wrong, and hides the right one.
    var repeatedIndicators: Set<String> = []
    private let identity: PlanIdentity?

    /// Takes a draft and what was wrong with its notation.
    init(
        _ draft: PlanDraft, of sources: PlanSources, themes: [String]?, problems: [Diagnostic]
    ) {
        self.draft = draft
        self.sources = sources
        self.themes = themes
        var problems = problems
        identity = IdentityCheck.identity(draft.ward, draft.identity, &problems)
        let period = identity?.period ?? draft.identity?.period
        // Where the period has another length than is stated, one of its ends is wrong.
        let stated = draft.identity?.statedYears?.value
        self.period = stated == nil || stated == period?.count ? period : nil
        register = SourceRegister(draft.outline, &problems)
        tree = ElementTree(
            draft.structure, levels: draft.outline.isWhole ? draft.outline.levels : [], &problems)
        grammar = draft.outline.grammar
        self.problems = problems
    }

    /// The plan, or `nil` when too little of it is right.
    mutating func plan() -> Plan? {
        checkOutline()
        var pages = PageRegister(draft)
        let readings = ReadingRegister(draft, &problems)
        let elements = elements(&pages, readings)
        let indicators = indicators(&pages, readings)
        let scheme = ratingScheme()
        let ratings = ratings(scheme)
        let relations = relations(elements, indicators)
        let text = pages.take(PageRegister.planName)
        if !tree.hasRepeatedNames, repeatedIndicators.isEmpty { problems += pages.unknown() }
        // A row of a part that has a problem of its own is not told to be about nothing besides.
        if problems.allowPublishing { problems += readings.unknown() }
        guard let identity, problems.allowPublishing else { return nil }
        let plan = Plan(
            identity: identity,
            levels: draft.outline.levels.map {
                Level(name: $0.name.value, statedCount: $0.count?.value)
            },
            marks: draft.outline.marks.map(\.mark),
            perspectives: draft.outline.perspectives.map(\.perspective),
            management: draft.outline.management.map {
                ManagementStep(title: $0.title, years: $0.years.map(\.value).sorted())
            }, elements: elements, indicators: indicators,
            sources: register.sources, notes: draft.outline.notes, text: text,
            targetsStatus: draft.outline.targetsStatus,
            bodies: draft.outline.bodies.map { SteeringBody(name: $0.name.value, role: $0.role) },
            terms: draft.outline.terms.map(\.entry), ratingScheme: scheme, ratings: ratings,
            relations: relations, reading: readings[ReadingRegister.planName])
        findings = CrossChecks.findings(
            in: CheckedPlan(plan, draft, tree, reported, in: sources.folderName))
        return plan
    }

    private mutating func relations(
        _ elements: [Element], _ indicators: [Indicator]
    ) -> PlanRelations {
        // Parts that have a problem of their own are not told to be missing besides.
        guard problems.allowPublishing else { return PlanRelations() }
        var check = RelationsCheck(
            draft.relations, of: sources, identity, elements: elements, indicators: indicators)
        let relations = check.relations()
        knowsNeighbours = check.knowsNeighbours
        problems += check.problems
        // A guideline that could not be found is not told again by every viewpoint.
        guard check.problems.isEmpty, check.knowsGuideline else { return relations }
        problems += draft.outline.perspectives.compactMap { $0.problem(under: relations) }
        return relations
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

extension PerspectiveDraft {
    /// A viewpoint names an element of the guideline above the plan, or none.
    fileprivate func problem(under relations: PlanRelations) -> Diagnostic? {
        guard let guideline else { return nil }
        let known = relations.guideline?.elements.compactMap(\.elementName) ?? []
        return known.contains(guideline.value)
            ? nil : .unknownGuidelineElement(guideline, known: known)
    }
}

extension RelatedPart {
    fileprivate var elementName: String? {
        guard case .element(let id) = id else { return nil }
        return id.description
    }
}
