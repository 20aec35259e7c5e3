/// Blocks: what is said in their place, and how it is indented there.
///
/// The blanks that the replacing lines have in common with their first line are taken away, and
/// each line gets the blanks that the replaced lines begin with.
extension TemplateCompiler {
    mutating func compile(_ block: TemplateBlock, in scope: CompilationScope) {
        let found = substitutions.substitution(for: block.name, in: scope.substitutions)
        guard let found else { return compileDefault(of: block, in: scope) }
        let replacement = found.block
        let inner = CompilationScope(
            template: found.template, substitutions: found.substitutions,
            isIndented: scope.isIndented, blanks: scope.blanks + blanks(of: block, in: scope),
            removed: replacement.contentIndentation.map {
                Array(templates[found.template].source.bytes[$0])
            } ?? [])
        if block.startsLine, !replacement.startsContentOnNewLine {
            startLine(with: [], in: inner, at: block.place)
        }
        if !block.startsLine, replacement.startsContentOnNewLine {
            return compileWithinLine(replacement.content, in: inner)
        }
        compile(replacement.content, in: inner)
    }

    private mutating func compileDefault(of block: TemplateBlock, in scope: CompilationScope) {
        if block.startsLine, !block.startsContentOnNewLine {
            startLine(with: bytes(block.indentation, in: scope), in: scope, at: block.place)
        }
        compile(block.content, in: scope)
    }

    /// The blanks that lines get in the place of a block, besides those around it.
    private func blanks(of block: TemplateBlock, in scope: CompilationScope) -> [UInt8] {
        guard block.startsLine else { return [] }
        return Array(
            scope.dedented(bytes(block.contentIndentation ?? block.indentation, in: scope)))
    }

    /// Adds lines whose first goes on where a line has begun already.
    private mutating func compileWithinLine(
        _ content: [TemplateElement], in scope: CompilationScope
    ) {
        guard case .text(let first)? = content.first else { return compile(content, in: scope) }
        emitLiteral(
            scope.dedented(bytes(first.range, in: scope)),
            at: TemplatePlace(template: scope.template, bytes: first.range))
        compile(content.dropFirst(), in: scope)
    }
}
