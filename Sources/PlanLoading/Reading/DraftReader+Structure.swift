internal import Diagnostics
internal import PlanModel
internal import YAMLReading

extension DraftReader {
    mutating func structure(_ file: SourceFile?) -> StructureDraft {
        guard let root = root(file) else {
            return StructureDraft(source: nil, elements: [], isWhole: false)
        }
        var fields = YAMLFields(root)
        let source = fields.optionalText("source")
        let elements = (fields.requiredSequence("elements") ?? []).wholly { element($0) }
        let draft = StructureDraft(
            source: source, elements: elements.parts,
            isWhole: elements.isWhole && fields.diagnostics.isEmpty)
        report(fields.finish())
        return draft
    }

    private mutating func element(_ node: YAMLNode) -> ElementDraft? {
        var fields = YAMLFields(node)
        let id = fields.text("id")
        let parent = fields.optionalText("parent")
        let number = fields.text("number")
        let title = fields.text("title")
        let marks = fields.texts("marks")
        let departments = fields.texts("departments")
        let summary = fields.optionalText("summary")?.value
        let notes = fields.texts("notes").map(\.value)
        let source = fields.optionalText("source")
        let place = fields.optionalText("place")
        let listedAs = fields.optionalText("listed_as")
        let visions = fields.mapping("visions").compactMap { vision($0) }
        let lists = fields.sequence("lists").compactMap { list($0) }
        report(fields.finish())
        return id.map { id in
            ElementDraft(
                id: id, parent: parent, number: number, title: title, marks: marks,
                departments: departments, summary: summary, notes: notes, source: source,
                place: place, listedAs: listedAs, visions: visions, lists: lists)
        }
    }

    /// `R7: …`: what is to have come true by a year.
    private mutating func vision(_ entry: YAMLNode.Entry) -> VisionDraft? {
        guard let year = year(of: entry) else { return nil }
        guard let text = entry.value.text, !entry.value.isEmpty else {
            report([.visionWithoutText(entry.key, at: entry.keyNode.location)])
            return nil
        }
        return VisionDraft(year: year, text: text)
    }

    private mutating func list(_ node: YAMLNode) -> ListDraft? {
        var fields = YAMLFields(node)
        let title = fields.text("title")
        let count = fields.optionalInteger("count")
        let items = fields.texts("items")
        report(fields.finish())
        return title.map { ListDraft(title: $0, count: count, items: items) }
    }
}
