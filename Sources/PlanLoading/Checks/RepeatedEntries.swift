internal import Diagnostics
internal import TextLint

/// No list has an entry twice: the departments of a measure, the names of a list, the bodies, the
/// terms, the parts of documents.
enum RepeatedEntries: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        lists(of: plan.draft).flatMap { list in
            repeated(in: list.entries).map { Finding($0, about: list.about) }
        }
    }

    private static func repeated(in entries: [Located<String>]) -> [Diagnostic] {
        guard entries.count > 1 else { return [] }
        var places: [String: SourceLocation] = [:]
        return entries.compactMap { entry in
            guard let first = places.updateValue(entry.location, forKey: entry.value) else {
                return nil
            }
            return .repeatedEntry(entry, first: first)
        }
    }

    private static func lists(
        of draft: PlanDraft
    ) -> [(entries: [Located<String>], about: String?)] {
        let outline = draft.outline
        let sources = outline.sources.map { source in
            let part = source.part ?? source.title
            let words = source.part.map { "\(source.title.value) \($0.value)" }
            return Located(words ?? source.title.value, at: part.location)
        }
        let ofPlan = [outline.bodies.map(\.name), outline.terms.map(\.term), sources]
        let ofElements = draft.structure.elements.flatMap { element in
            ([element.departments, element.marks] + element.lists.map(\.items))
                .map { (entries: $0, about: Optional(element.id.value)) }
        }
        let ofIndicators = draft.indicators.indicators.flatMap { indicator in
            [indicator.also, indicator.themes].map { (entries: $0, about: indicator.id.value) }
        }
        return ofPlan.map { ($0, nil) } + ofElements + ofIndicators
    }
}
