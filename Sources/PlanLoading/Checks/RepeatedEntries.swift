internal import Diagnostics
internal import TextLint

/// No list has an entry twice: the departments of a measure, the names of a list, the bodies, the
/// terms, the parts of documents.
enum RepeatedEntries: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        var findings: [Finding] = []
        func look(at entries: [Located<String>], of about: String? = nil) {
            guard entries.count > 1 else { return }
            findings += repeated(in: entries).map { Finding($0, about: about) }
        }
        let outline = plan.draft.outline
        look(at: outline.bodies.map(\.name))
        look(at: outline.terms.map(\.term))
        look(at: outline.sources.map(\.words))
        for element in plan.draft.structure.elements {
            look(at: element.departments, of: element.id.value)
            look(at: element.marks, of: element.id.value)
            for list in element.lists { look(at: list.items, of: element.id.value) }
        }
        for indicator in plan.indicators {
            look(at: indicator.draft.also, of: indicator.draft.id.value)
            look(at: indicator.draft.themes, of: indicator.draft.id.value)
        }
        return findings
    }

    private static func repeated(in entries: [Located<String>]) -> [Diagnostic] {
        var places: [String: SourceLocation] = [:]
        return entries.compactMap { entry in
            guard let first = places.updateValue(entry.location, forKey: entry.value) else {
                return nil
            }
            return .repeatedEntry(entry, first: first)
        }
    }
}

extension SourceDraft {
    /// The document and the part of it that a source is.
    fileprivate var words: Located<String> {
        guard let part else { return title }
        return Located("\(title.value) \(part.value)", at: part.location)
    }
}
