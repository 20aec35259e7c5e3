internal import Diagnostics
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
        let departments = fields.texts("departments").map(\.value)
        let summary = fields.optionalText("summary")?.value
        let notes = fields.texts("notes").map(\.value)
        let source = fields.optionalText("source")
        report(fields.finish())
        return id.map { id in
            ElementDraft(
                id: id, parent: parent, number: number, title: title, marks: marks,
                departments: departments, summary: summary, notes: notes, source: source)
        }
    }
}
