internal import Diagnostics
internal import PlanModel

/// Another plan of the ward, read as far as a plan speaks of it.
///
/// What is wrong with it is told where that plan itself is loaded.
struct Neighbour {
    /// The name of its folder.
    let folder: String
    /// The plan with the names of its elements.
    let plan: RelatedPlan
    /// Whether no part was left out; otherwise a name that it does not have may still be right.
    let isWhole: Bool
    private let parts: [String: RelatedPart]

    /// Reads the files of the other plan; `nil` when it cannot be said what plan it is.
    init?(_ sources: PlanSources) {
        var reader = DraftReader(nil)
        let header = reader.header(sources)
        var problems: [Diagnostic] = []
        let identity = IdentityCheck.identity(header.ward, header.identity, &problems)
        guard let identity else { return nil }
        folder = sources.folderName
        let structure = reader.structure(sources.structure)
        let elements = structure.elements.compactMap(Self.part)
        let labels = Dictionary(
            elements.map { ($0.name, $0.part.label) }, uniquingKeysWith: { first, _ in first })
        let indicators = reader.indicators(sources.indicators, areNeeded: false)
        let volumes = indicators.indicators.compactMap { draft in
            Self.part(draft, above: draft.element.flatMap { labels[$0.value] })
        }
        isWhole =
            structure.isWhole && structure.elements.count == elements.count
            && indicators.isWhole && indicators.indicators.count == volumes.count
        plan = RelatedPlan(
            identity: identity, elements: elements.map(\.part),
            counts: Self.counts(structure.elements, header.outline.levels)
                + Self.counts(indicators.indicators))
        parts = Dictionary(
            (elements + volumes).map { ($0.name, $0.part) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The names of its parts.
    var names: [String] { parts.keys.sorted() }

    /// The element or indicator of that name.
    func part(_ name: String) -> RelatedPart? { parts[name] }

    /// How many elements each level has; an element whose place in the tree is unknown has none.
    private static func counts(_ elements: [ElementDraft], _ levels: [LevelDraft]) -> [PartCount] {
        var depths: [String: Int] = [:]
        var counts = [Int](repeating: 0, count: levels.count)
        for element in elements {
            // An element stands behind the one above it.
            let depth = element.parent.map { depths[$0.value].map { $0 + 1 } } ?? 0
            guard let depth, depth < counts.count else { continue }
            depths[element.id.value] = depth
            counts[depth] += 1
        }
        return zip(levels, counts).map { PartCount($0.name.value, $1) }
    }

    private static func counts(_ indicators: [IndicatorDraft]) -> [PartCount] {
        let volumes = indicators.count { $0.kind == .volume }
        return PartCount.measures(indicators: indicators.count - volumes, volumes: volumes)
    }

    private typealias NamedPart = (name: String, part: RelatedPart)

    private static func part(_ draft: ElementDraft) -> NamedPart? {
        guard let number = draft.number?.value, let title = draft.title?.value else { return nil }
        let label = number.isEmpty ? title : "\(number) \(title)"
        let id = ElementID(draft.id.value)
        return (draft.id.value, RelatedPart(id: .element(id), label: label))
    }

    private static func part(_ draft: IndicatorDraft, above: String?) -> NamedPart? {
        guard let name = draft.fullName else { return nil }
        let id = IndicatorID(draft.id.value)
        return (draft.id.value, RelatedPart(id: .indicator(id), label: name, above: above))
    }
}
