/// The steps that few templates of a site have: indentation, and names that come from the data.
extension TemplateRenderer {
    @inline(never)
    mutating func uncommon(_ operation: Operation, _ index: Int) {
        switch operation.code {
        case .indentation:
            workspace.blanks[blanksStart...].withUnsafeBufferPointer { buffer.append($0) }
        case .callIndented, .callIndentedFurther:
            let call = program.indentedCalls[Int(operation.subject)]
            callIndented(
                call.routine, by: call.blanks,
                further: operation.code == .callIndentedFurther, index)
        case .callDynamic:
            callNamed(program.dynamicCalls[Int(operation.subject)], index)
        case .literal, .escaped, .unescaped, .section, .inverted, .call:
            preconditionFailure("a common step")
        }
    }

    private mutating func callIndented(
        _ routine: Int, by more: [UInt8], further: Bool, _ index: Int
    ) {
        let (start, count) = (blanksStart, workspace.blanks.count)
        if !further { blanksStart = count }
        workspace.blanks += more
        call(routine, index)
        workspace.blanks.removeLast(workspace.blanks.count - count)
        blanksStart = start
    }

    private mutating func callNamed(_ named: TemplateProgram.DynamicCall, _ index: Int) {
        let path = named.path
        let first = scope.find(path.first.id)
        let found = scope.find(path.rest.map(\.id), in: first)
        guard found >= 0 else { return reportMissing([path.first] + path.rest, index, found) }
        let node = tape.nodes[found]
        guard node.kind != .absent else { return }
        let name = text(of: node)
        guard let choice = named.choices.first(where: { $0.name == name }) else {
            return unknownPartial(name, named, index)
        }
        guard let blanks = named.blanks else { return call(choice.routine, index) }
        callIndented(choice.routine, by: blanks, further: named.isIndentedFurther, index)
    }

    /// A copy of a text or number; empty for what is neither.
    private func text(of node: TemplateNode) -> String {
        guard node.kind == .text || node.kind == .number else { return "" }
        let start = Int(node.start)
        return String(decoding: tape.pool[start..<start + Int(node.extent)], as: UTF8.self)
    }
}
