/// The blocks of each template that a parent tag can replace: its own, and those of the
/// templates it includes.
struct ReplaceableBlocks {
    private let templates: [ParsedTemplate]
    private let numbers: [String: Int]
    private var known: [Int: Set<String>?] = [:]

    init(_ templates: [ParsedTemplate], numbers: [String: Int]) {
        self.templates = templates
        self.numbers = numbers
    }

    /// The names of a template's blocks; `nil` where the data decide what it includes.
    mutating func names(in template: Int) -> Set<String>? {
        if let names = known[template] { return names }
        var search = Search()
        visit(template, &search)
        let names = search.isOpen ? nil : search.names
        known[template] = .some(names)
        return names
    }

    private func visit(_ template: Int, _ search: inout Search) {
        guard search.visited.insert(template).inserted else { return }
        visit(templates[template].content, &search)
    }

    private func visit(_ elements: [TemplateElement], _ search: inout Search) {
        for element in elements {
            switch element {
            case .text, .variable: continue
            case .section(let section): visit(section.content, &search)
            case .partial(let partial): visit(partial.reference, &search)
            case .parent(let parent):
                visit(parent.reference, &search)
                for argument in parent.arguments { visit(argument.content, &search) }
            case .block(let block):
                search.names.insert(block.name)
                visit(block.content, &search)
            }
        }
    }

    private func visit(_ reference: TemplateReference, _ search: inout Search) {
        switch reference {
        case .dynamic: search.isOpen = true
        case .constant(let name): if let template = numbers[name] { visit(template, &search) }
        }
    }

    private struct Search {
        var names: Set<String> = []
        var visited: Set<Int> = []
        /// Whether any template may be included.
        var isOpen = false
    }
}
