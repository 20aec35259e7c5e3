import Diagnostics

/// Partials and parents: the tags that include other templates.
extension TemplateCompiler {
    mutating func compile(_ partial: TemplatePartial, in scope: CompilationScope) {
        include(
            partial.reference, indentation: partial.indentation,
            substitutions: scope.substitutions, in: scope, at: partial.place)
    }

    mutating func compile(_ parent: TemplateParent, in scope: CompilationScope) {
        if mode == .site { checkBlocks(of: parent) }
        include(
            parent.reference, indentation: parent.indentation,
            substitutions: substitutions.adding(
                parent.arguments, of: scope.template, in: scope.substitutions),
            in: scope, at: parent.place)
    }

    /// Tells of blocks that the parent does not have, which would never be seen.
    private mutating func checkBlocks(of parent: TemplateParent) {
        guard case .constant(let name) = parent.reference, let template = number(of: name),
            let names = replaceableBlocks.names(in: template)
        else { return }
        for argument in parent.arguments where !names.contains(argument.name) {
            report(
                { .unknownBlock(argument.name, of: name, at: $0, known: names.sorted()) },
                at: argument.place)
        }
    }

    private mutating func include(
        _ reference: TemplateReference, indentation: Range<Int>?, substitutions: Int,
        in scope: CompilationScope, at place: TemplatePlace
    ) {
        let blanks = indentation.map { scope.blanks + scope.dedented(bytes($0, in: scope)) }
        switch reference {
        case .dynamic(let path):
            includeNamed(by: path, blanks, substitutions, in: scope, at: place)
        case .constant(let name):
            guard let template = number(of: name) else {
                let (names, mode) = (names, mode)
                return report(
                    { .unknownPartial(name, at: $0, known: names, mode: mode) }, at: place)
            }
            include(template, blanks, substitutions, in: scope, at: place)
        }
    }

    private mutating func include(
        _ template: Int, _ blanks: [UInt8]?, _ substitutions: Int, in scope: CompilationScope,
        at place: TemplatePlace
    ) {
        let hasBlocks = replaceableBlocks.names(in: template)?.isEmpty != true
        let substitutions = hasBlocks ? substitutions : SubstitutionTable.none
        guard let blanks, scope.isIndented || !blanks.isEmpty else {
            let routine = routine(template, substitutions: substitutions, isIndented: false)
            return emit(Operation(code: .call, subject: Int32(routine)), at: place)
        }
        let routine = routine(template, substitutions: substitutions, isIndented: true)
        emit(
            Operation(
                code: scope.isIndented ? .callIndentedFurther : .callIndented,
                subject: Int32(indentedCalls.count)),
            at: place)
        indentedCalls.append(TemplateProgram.IndentedCall(routine: routine, blanks: blanks))
    }

    /// Any template may be meant, so all are compiled for this place.
    private mutating func includeNamed(
        by path: TemplatePath, _ blanks: [UInt8]?, _ substitutions: Int,
        in scope: CompilationScope, at place: TemplatePlace
    ) {
        let choices = names.compactMap { name in
            number(of: name).map { template in
                (
                    name,
                    routine(template, substitutions: substitutions, isIndented: blanks != nil)
                )
            }
        }
        emit(Operation(code: .callDynamic, subject: Int32(dynamicCalls.count)), at: place)
        dynamicCalls.append(
            TemplateProgram.DynamicCall(
                path: path, choices: choices, blanks: blanks,
                isIndentedFurther: scope.isIndented))
    }
}
