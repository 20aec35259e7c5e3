internal import Diagnostics
internal import PlanModel
internal import TextLint

/// A crosswalk speaks of every measure of the earlier plan, of each pair once, and tells whether
/// it goes on alone or with others.
///
/// It is held to this with the earlier plan, whose parts it lists.
enum Crosswalks: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.draft.relations.generations.filter { $0.earlier.value == plan.folder }
            .flatMap { generation in
                repeated(in: generation.crosswalk) + merged(in: generation.crosswalk)
                    + missing(in: generation, of: plan)
            }
    }

    private static func repeated(in crosswalk: [CrosswalkDraft]) -> [Finding] {
        var places: [[String]: SourceLocation] = [:]
        return crosswalk.compactMap { row in
            let pair = [row.from.value, row.to?.value ?? ""]
            guard let first = places.updateValue(row.from.location, forKey: pair) else {
                return nil
            }
            return Finding(.repeatedPair(row.from, first: first), about: row.from.value)
        }
    }

    /// Where several parts go on as one, each is merged; where one does, it is continued.
    private static func merged(in crosswalk: [CrosswalkDraft]) -> [Finding] {
        let sources = Dictionary(grouping: crosswalk) { $0.to?.value ?? "" }
            .mapValues { Set($0.map(\.from.value)).count }
        return crosswalk.compactMap { row in
            guard let to = row.to, let count = sources[to.value],
                (row.continuity == .merged) != (count > 1)
            else { return nil }
            return Finding(
                .wrongMerge(row.from, to: to.value, isMerged: count > 1), about: row.from.value)
        }
    }

    /// The elements beside those that it lists, unless it leaves out many.
    private static func missing(in generation: GenerationDraft, of plan: CheckedPlan) -> [Finding] {
        let listed = Set(generation.crosswalk.compactMap { element($0.from.value, of: plan.plan) })
        guard let first = listed.min() else { return [] }
        let level = plan.plan.elements[first].level
        let missing = plan.plan.elements(atLevel: level).filter { !listed.contains($0) }
        guard let one = missing.first, missing.count * 10 <= listed.count else { return [] }
        let draft = plan.element(one)
        return [
            Finding(
                .notInCrosswalk(draft, others: missing.count - 1, at: generation.earlier.location),
                about: draft.id.value)
        ]
    }

    /// The element of a name, or that of the indicator of that name.
    private static func element(_ name: String, of plan: Plan) -> Int? {
        plan.elements.firstIndex { $0.id.description == name }
            ?? plan.indicators.first { $0.id.description == name }?.element
    }
}
