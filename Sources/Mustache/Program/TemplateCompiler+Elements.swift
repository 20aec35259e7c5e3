import Diagnostics

extension TemplateCompiler {
    /// How deeply blocks and sections may stand in each other once everything is bound.
    private static let nestingLimit = 512

    /// Adds the steps of some elements.
    mutating func compile(
        _ elements: some Sequence<TemplateElement>, in scope: CompilationScope
    ) {
        nesting += 1
        defer { nesting -= 1 }
        guard operations.count < Self.operationLimit else { return }
        for element in elements {
            switch element {
            case .text(let text): compile(text, in: scope)
            case .variable(let variable): compile(variable)
            case .section(let section): compile(section, in: scope)
            case .partial(let partial): compile(partial, in: scope)
            case .parent(let parent): compile(parent, in: scope)
            case .block(let block): compile(block, in: scope)
            }
        }
    }

    private mutating func compile(_ text: TemplateText, in scope: CompilationScope) {
        let place = TemplatePlace(template: scope.template, bytes: text.range)
        let line = bytes(text.range, in: scope)
        guard text.startsLine else { return emitLiteral(line, at: place) }
        startLine(with: line, in: scope, at: place)
    }

    /// Adds the beginning of a line, indented unless the line is empty.
    mutating func startLine(
        with line: ArraySlice<UInt8>, in scope: CompilationScope, at place: TemplatePlace
    ) {
        let line = scope.dedented(line)
        let isEmpty = line.first == .newline || line.first == UInt8(ascii: "\r")
        if !isEmpty {
            if scope.isIndented { emit(Operation(code: .indentation, subject: 0), at: place) }
            emitLiteral(scope.blanks, at: place)
        }
        emitLiteral(line, at: place)
    }

    private mutating func compile(_ variable: TemplateVariable) {
        emit(
            operation(variable.isEscaped ? .escaped : .unescaped, about: variable.path),
            at: variable.place)
    }

    private mutating func compile(_ section: TemplateSection, in scope: CompilationScope) {
        guard nesting < Self.nestingLimit else {
            return report({ .nestedTooDeep(at: $0, limit: Self.nestingLimit) }, at: section.place)
        }
        let index = operations.count
        emit(
            operation(section.isInverted ? .inverted : .section, about: section.path),
            at: section.place)
        guard operations.indices.contains(index) else { return }
        sections[Int32(index)] = TemplateProgram.SectionSource(
            bytes: section.source, delimiters: section.delimiters)
        compile(section.content, in: scope)
        operations[index].end = Int32(operations.count)
        endLiteral()
    }

    private mutating func operation(
        _ code: Operation.Code, about path: TemplatePath
    ) -> Operation {
        guard !path.rest.isEmpty else { return Operation(code: code, subject: path.first.id) }
        let tail = tails.count
        tails.append(contentsOf: path.rest.map(\.id))
        tails.append(TemplateProgram.pathEnd)
        return Operation(code: code, subject: path.first.id, detail: Int32(tail))
    }
}
