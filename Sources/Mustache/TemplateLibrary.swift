package import Diagnostics

/// Templates that may include each other, compiled together.
package struct TemplateLibrary: Sendable {
    private let program: TemplateProgram
    private let numbers: [String: Int]

    /// The templates as they were written.
    var templates: [ParsedTemplate] { program.templates }

    /// Compiles templates and tells every problem that can be known without data.
    ///
    /// Where two templates have the same name, which is an error, the first counts.
    package static func compile(
        _ sources: [TemplateSource], mode: TemplateMode
    ) -> Diagnosed<TemplateLibrary> {
        var diagnostics: [Diagnostic] = []
        var numbers: [String: Int] = [:]
        var templates: [ParsedTemplate] = []
        for (number, source) in sources.enumerated() {
            let parsed = TemplateParser.parse(source, number: number)
            diagnostics += parsed.diagnostics
            templates.append(parsed.value)
            if let first = numbers[source.name] {
                diagnostics.append(
                    .duplicateTemplate(
                        source.name, at: SourceLocation(path: source.path),
                        first: SourceLocation(path: sources[first].path)))
            } else {
                numbers[source.name] = number
            }
        }
        var compiler = TemplateCompiler(templates, mode: mode)
        let program = compiler.compile(entries: templates.indices)
        return Diagnosed(
            TemplateLibrary(program: program.value, numbers: numbers),
            diagnostics + program.diagnostics)
    }

    /// The template of a name, if there is one.
    package func template(_ name: String) -> Template? {
        numbers[name].map { Template(program: program, routine: $0) }
    }
}
