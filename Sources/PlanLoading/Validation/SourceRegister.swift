internal import Diagnostics
internal import PlanModel

/// The sources of a plan by their names, and which one holds where none is named.
struct SourceRegister {
    let sources: [Source]
    private var known: Set<String> = []
    private let isWhole: Bool

    /// Takes the list in `plan.yaml`.
    init(_ outline: OutlineDraft, _ problems: inout [Diagnostic]) {
        var sources: [Source] = []
        var places: [String: SourceLocation] = [:]
        for draft in outline.sources {
            if !Identifier.isPartName(draft.id.value) { problems.append(.partIdentifier(draft.id)) }
            if let address = draft.address, !WebAddress.isPage(address.value) {
                problems.append(.address(address))
            }
            if let first = places[Identifier.folded(draft.id.value)] {
                problems.append(.duplicateID(draft.id, first: first))
                continue
            }
            places[Identifier.folded(draft.id.value)] = draft.id.location
            sources.append(
                Source(
                    id: SourceID(draft.id.value), title: draft.title.value, part: draft.part?.value,
                    publisher: draft.publisher, published: draft.published?.value,
                    address: draft.address?.value))
        }
        self.sources = sources
        isWhole = outline.isWhole
        known = Set(sources.map(\.id.description))
    }

    /// The source that is named, or else the one that holds for the whole file, or else the only one.
    ///
    /// A name that is not in the list is reported where it is written; that none is named, at
    /// `place`, unless that has been told of what the figure belongs to.
    func source(
        _ named: Located<String>?, default fallback: Located<String>?, at place: SourceLocation?,
        _ problems: inout [Diagnostic]
    ) -> SourceID? {
        if let named { return check(named, &problems) }
        // A wrong default has been reported once, for the file.
        if let fallback { return known.contains(fallback.value) ? SourceID(fallback.value) : nil }
        if sources.count == 1 { return sources[0].id }
        if isWhole, !sources.isEmpty, let place { problems.append(.missingSource(at: place)) }
        return nil
    }

    /// The source of that name, or `nil` with a problem.
    @discardableResult
    func check(_ named: Located<String>, _ problems: inout [Diagnostic]) -> SourceID? {
        guard known.contains(named.value) else {
            // The list has a problem of its own, and mending that may bring this source.
            if isWhole {
                problems.append(.unknownSource(named, known: sources.map(\.id.description)))
            }
            return nil
        }
        return SourceID(named.value)
    }
}
