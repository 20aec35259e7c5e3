import Diagnostics

/// Walks the steps of a program over the values of a page.
///
/// It lives for one rendering and reads program and values through pointers, so that the common
/// steps count no references, check no bounds and allocate nothing. What is rare is in the
/// extensions: indentation, names from the data, lambdas and problems.
struct TemplateRenderer: ~Copyable {
    var program: TemplateProgram
    var steps: TemplateSteps
    let data: TemplateData
    let tape: TemplateTape
    var scope: TemplateScope
    var buffer: ByteBuffer
    var workspace: TemplateWorkspace
    /// How many sections and templates the current step is inside.
    var nesting = 0
    /// How many more templates may be included.
    var remainingCalls = Self.callLimit
    /// Whether the page cannot be finished and no further step is taken.
    var hasGivenUp = false
    /// Where the blanks begin that count here.
    var blanksStart = 0
    var diagnostics: [Diagnostic] = []

    /// How deeply sections and templates may be rendered in each other.
    static let nestingLimit = 512

    /// How many templates a page may include, rows of tables and all.
    static let callLimit = 10_000_000

    init(
        _ program: TemplateProgram, _ steps: TemplateSteps, _ data: TemplateData,
        _ tape: TemplateTape, borrowing memory: (ByteBuffer, TemplateWorkspace)
    ) {
        self.program = program
        self.steps = steps
        self.data = data
        self.tape = tape
        (buffer, workspace) = memory
        scope = TemplateScope(data, tape.nodes, workspace.frames)
    }

    /// Takes the steps from one to before another.
    mutating func run(_ start: Int, _ end: Int) {
        var index = start
        while index < end {
            let operation = steps.operations[index]
            switch operation.code {
            case .literal:
                buffer.append(
                    steps.literals, from: Int(operation.subject), count: Int(operation.detail))
            case .escaped:
                escaped(operation, index)
            case .unescaped:
                unescaped(operation, index)
            case .section:
                section(operation, index)
                if hasGivenUp { return }
                index = Int(operation.end)
                continue
            case .inverted:
                inverted(operation, index)
                if hasGivenUp { return }
                index = Int(operation.end)
                continue
            case .call:
                call(Int(operation.subject), index)
                if hasGivenUp { return }
            default:
                uncommon(operation, index)
                if hasGivenUp { return }
            }
            index &+= 1
        }
    }

    @inline(__always)
    private mutating func escaped(_ operation: Operation, _ index: Int) {
        let found = find(operation)
        guard found >= 0 else { return missing(operation, index, found) }
        let node = tape.nodes[found]
        switch node.kind {
        case .text:
            buffer.appendEscaped(tape.pool, from: Int(node.start), count: Int(node.extent))
        case .number:
            append(node)
        default:
            escapedUncommon(node, index)
        }
    }

    @inline(__always)
    private mutating func unescaped(_ operation: Operation, _ index: Int) {
        let found = find(operation)
        guard found >= 0 else { return missing(operation, index, found) }
        let node = tape.nodes[found]
        guard node.kind == .markup else { return unescapedUncommon(node, index) }
        append(node)
    }

    private mutating func section(_ operation: Operation, _ index: Int) {
        let found = find(operation)
        guard found >= 0 else { return missing(operation, index, found) }
        let node = tape.nodes[found]
        guard node.isTrue else { return }
        let (start, end) = (index &+ 1, Int(operation.end))
        guard nesting < Self.nestingLimit else { return giveUpNesting(index) }
        nesting &+= 1
        switch node.kind {
        case .list:
            var element = found &+ 1
            let last = found &+ Int(node.extent)
            while element <= last, !hasGivenUp {
                runInside(element, start, end)
                element &+= tape.nodes[element].stride
            }
        case .lambda:
            lambdaSection(node, index)
        default:
            runInside(found, start, end)
        }
        nesting &-= 1
    }

    private mutating func inverted(_ operation: Operation, _ index: Int) {
        let found = find(operation)
        if found >= 0, tape.nodes[found].isTrue { return }
        if found < 0 { missing(operation, index, found) }
        guard nesting < Self.nestingLimit else { return giveUpNesting(index) }
        nesting &+= 1
        run(index &+ 1, Int(operation.end))
        nesting &-= 1
    }

    /// The value that a step is about, or a negative number where there is none.
    @inline(__always)
    private func find(_ operation: Operation) -> Int {
        let found = scope.find(operation.subject)
        guard operation.detail >= 0, found >= 0 else { return found }
        return scope.find(program.tail(at: operation.detail), in: found)
    }

    /// Includes a template.
    mutating func call(_ routine: Int, _ index: Int) {
        guard nesting < Self.nestingLimit, remainingCalls > 0 else { return giveUpNesting(index) }
        nesting &+= 1
        remainingCalls &-= 1
        let steps = program.routines[routine]
        run(steps.start, steps.end)
        nesting &-= 1
    }

    /// Takes steps with a value put before all that surrounds it.
    @inline(__always)
    private mutating func runInside(_ node: Int, _ start: Int, _ end: Int) {
        scope.enter(node)
        run(start, end)
        scope.leave()
    }

    /// Writes a text, number or markup as it is.
    @inline(__always)
    mutating func append(_ node: TemplateNode) {
        buffer.append(tape.pool, from: Int(node.start), count: Int(node.extent))
    }
}
