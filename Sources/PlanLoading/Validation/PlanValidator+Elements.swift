internal import Diagnostics
internal import PlanModel

extension PlanValidator {
    /// The elements of the tree, with their marks, sources and pages.
    mutating func elements(
        _ pages: inout PageRegister, _ readings: ReadingRegister
    ) -> [Element] {
        let marks = draft.outline.marks.map(\.mark)
        return tree.nodes.compactMap { element($0, marks, &pages, readings) }
    }

    private mutating func element(
        _ node: ElementTree.Node, _ known: [Mark], _ pages: inout PageRegister,
        _ readings: ReadingRegister
    ) -> Element? {
        let draft = node.draft
        let text = pages.take(draft.id.value)
        let marks = draft.marks.compactMap { mark($0, known) }
        let source = register.source(
            draft.source, default: self.draft.structure.source, at: draft.id.location, &problems)
        guard let number = draft.number, let title = draft.title, let source else { return nil }
        return Element(
            id: ElementID(draft.id.value), level: node.level, number: number.value,
            title: title.value, parent: node.parent, children: node.children,
            departments: draft.departments.map(\.value), marks: marks, summary: draft.summary,
            notes: draft.notes, source: source, text: text, listedAs: draft.listedAs?.value,
            visions: draft.visions.map { Vision(year: $0.year.value, text: $0.text) }
                .sorted { $0.year < $1.year },
            lists: draft.lists.map {
                NamedList(title: $0.title.value, items: $0.items.map(\.value))
            },
            place: draft.place?.value, reading: readings[draft.id.value])
    }

    private mutating func mark(_ written: Located<String>, _ known: [Mark]) -> Mark? {
        if let mark = known.first(where: { $0.symbol == written.value }) { return mark }
        if draft.outline.isWhole {
            problems.append(.unknownMark(written, known: known.map(\.symbol)))
        }
        return nil
    }
}
