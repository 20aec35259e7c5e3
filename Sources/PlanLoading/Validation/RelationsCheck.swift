internal import Diagnostics
internal import PlanModel

/// Resolves what `relations.yaml` says of one plan and its neighbours.
struct RelationsCheck {
    private let draft: RelationsDraft
    private let folder: String
    private let identity: PlanIdentity?
    private let neighbours: [Neighbour]
    /// The names of all plan folders of the ward.
    private let folders: [String]
    private let elements: [String: Int]
    private let indicators: [String: Int]
    private(set) var problems: [Diagnostic] = []

    init(
        _ draft: RelationsDraft, of sources: PlanSources, _ identity: PlanIdentity?,
        elements: [Element], indicators: [Indicator]
    ) {
        self.draft = draft
        self.identity = identity
        folder = sources.folderName
        neighbours = sources.neighbours.compactMap(Neighbour.init)
        folders = [folder] + sources.neighbours.map(\.folderName)
        self.elements = Self.positions(elements.map(\.id.description))
        self.indicators = Self.positions(indicators.map(\.id.description))
    }

    private static func positions(_ names: [String]) -> [String: Int] {
        Dictionary(
            names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The relations of the plan; names that mean nothing are problems.
    mutating func relations() -> PlanRelations {
        checkFolders()
        checkKinds()
        let generations = generationsInOrder()
        return PlanRelations(
            guideline: draft.guidelines.first { $0.plan.value == folder }
                .flatMap { neighbour($0.above)?.plan },
            plansBelow: draft.guidelines.filter { $0.above.value == folder }
                .compactMap { neighbour($0.plan)?.plan },
            predecessors: generations.filter { $0.later.value == folder }
                .compactMap { predecessor($0) },
            successors: generations.filter { $0.earlier.value == folder }
                .compactMap { successor($0) })
    }

    private mutating func checkFolders() {
        let named =
            draft.guidelines.flatMap { [$0.above, $0.plan] }
            + draft.generations.flatMap { [$0.earlier, $0.later] }
        for name in named where !folders.contains(name.value) {
            problems.append(.unknownPlanFolder(name, known: folders.sorted()))
        }
    }

    /// Whether all parts of the other plans of the ward are known.
    var knowsNeighbours: Bool {
        neighbours.count == folders.count - 1 && neighbours.allSatisfy(\.isWhole)
    }

    /// Whether all elements of the guideline above the plan are known, if there is one.
    var knowsGuideline: Bool {
        guard let above = draft.guidelines.first(where: { $0.plan.value == folder })?.above else {
            return true
        }
        return neighbour(above)?.isWhole ?? false
    }

    /// What stands above a plan is a guideline.
    private mutating func checkKinds() {
        for guideline in draft.guidelines
        where identity(of: guideline.above)?.kind == .plan {
            problems.append(.noGuideline(guideline.above))
        }
    }

    /// The generations of which the earlier plan begins before the later one.
    private mutating func generationsInOrder() -> [GenerationDraft] {
        draft.generations.filter { generation in
            guard let earlier = identity(of: generation.earlier)?.period.lowerBound,
                let later = identity(of: generation.later)?.period.lowerBound, earlier >= later
            else { return true }
            problems.append(
                .generationsReversed(generation.earlier, earlier, later: generation.later, later))
            return false
        }
    }

    private func identity(of name: Located<String>) -> PlanIdentity? {
        name.value == folder ? identity : neighbour(name)?.plan.identity
    }

    private func neighbour(_ name: Located<String>) -> Neighbour? {
        neighbours.first { $0.folder == name.value }
    }

    /// The crosswalk as the later plan sees it.
    private mutating func predecessor(_ draft: GenerationDraft) -> Succession? {
        guard let other = neighbour(draft.earlier) else { return nil }
        let continuations = draft.crosswalk.compactMap { pair -> Continuation? in
            let from = part(pair.from, of: other)
            let to = pair.to.flatMap { ownPart($0) }
            guard let from, pair.to == nil || to != nil else { return nil }
            return Continuation(
                own: to, other: from, continuity: pair.continuity, printed: pair.printed?.value)
        }
        return Succession(plan: other.plan, continuations: continuations)
    }

    /// The crosswalk as the earlier plan sees it.
    private mutating func successor(_ draft: GenerationDraft) -> Succession? {
        guard let other = neighbour(draft.later) else { return nil }
        let continuations = draft.crosswalk.compactMap { pair -> Continuation? in
            let from = ownPart(pair.from)
            let to = pair.to.flatMap { part($0, of: other) }
            guard let from, pair.to == nil || to != nil else { return nil }
            return Continuation(
                own: from, other: to, continuity: pair.continuity, printed: pair.printed?.value)
        }
        return Succession(plan: other.plan, continuations: continuations)
    }

    private mutating func part(
        _ named: Located<String>, of neighbour: Neighbour
    ) -> RelatedPart? {
        if let part = neighbour.part(named.value) { return part }
        // A plan that cannot be read whole is told where it is loaded itself.
        guard neighbour.isWhole else { return nil }
        problems.append(
            .unknownPart(named, in: neighbour.folder, known: neighbour.names))
        return nil
    }

    private mutating func ownPart(_ named: Located<String>) -> PlanPart? {
        if let position = elements[named.value] { return .element(position) }
        if let position = indicators[named.value] { return .indicator(position) }
        let known = (Array(elements.keys) + indicators.keys).sorted()
        problems.append(.unknownPart(named, in: folder, known: known))
        return nil
    }
}
