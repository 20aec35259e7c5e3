extension TemplateLibrary {
    /// The names of the templates that others of the library include, as partial or parent.
    package var included: Set<String> {
        var names: Set<String> = []
        for template in templates { Self.collect(template.content, into: &names) }
        return names
    }

    private static func collect(_ elements: [TemplateElement], into names: inout Set<String>) {
        for element in elements {
            switch element {
            case .text, .variable: continue
            case .section(let section): collect(section.content, into: &names)
            case .partial(let partial): collect(partial.reference, into: &names)
            case .parent(let parent):
                collect(parent.reference, into: &names)
                for argument in parent.arguments { collect(argument.content, into: &names) }
            case .block(let block): collect(block.content, into: &names)
            }
        }
    }

    private static func collect(_ reference: TemplateReference, into names: inout Set<String>) {
        if case .constant(let name) = reference { names.insert(name) }
    }
}
