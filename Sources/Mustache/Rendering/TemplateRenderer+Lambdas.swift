import Diagnostics

/// Functions among the values: what they return is compiled and rendered on the spot.
extension TemplateRenderer {
    mutating func lambdaValue(_ node: TemplateNode, _ index: Int, isEscaped: Bool) {
        guard program.mode != .site else { return refuseLambda(index) }
        guard case .interpolation(let function) = data.lambdas[Int(node.start)] else { return }
        guard isEscaped else { return render(function(), .standard, index) }
        let page = buffer
        buffer = ByteBuffer(capacity: ByteBuffer.step)
        render(function(), .standard, index)
        let result = buffer
        defer { result.deallocate() }
        buffer = page
        buffer.appendEscaped(result.written, from: 0, count: result.count)
    }

    mutating func lambdaSection(_ node: TemplateNode, _ index: Int) {
        guard program.mode != .site else { return refuseLambda(index) }
        guard case .section(let function) = data.lambdas[Int(node.start)],
            let section = program.sections[Int32(index)]
        else { return run(index + 1, Int(steps.operations[index].end)) }
        let template = program.templates[Int(program.places[index].template)]
        let content = String(decoding: template.source.bytes[section.bytes], as: UTF8.self)
        render(function(content), section.delimiters, index)
    }

    private mutating func refuseLambda(_ index: Int) {
        report(index) { .lambdaInSite(at: $0, $1) }
    }

    /// Renders a template that a function returned, with all values in scope at the tag.
    private mutating func render(_ text: String, _ delimiters: Delimiters, _ index: Int) {
        guard nesting < Self.nestingLimit, remainingCalls > 0 else { return giveUpNesting(index) }
        let number = program.templates.count
        let source = TemplateSource(name: "", path: "", bytes: Array(text.utf8))
        let parsed = TemplateParser.parse(source, number: number, delimiters: delimiters)
        if let problem = parsed.diagnostics.first {
            report(index) { .badLambdaResult(at: $0, $1, text, problem.message) }
        }
        var compiler = TemplateCompiler(program.templates + [parsed.value], mode: program.mode)
        let compiled = compiler.compile(entries: CollectionOfOne(number)).value
        let outer = (program, steps)
        compiled.withSteps { inner in
            (program, steps) = (compiled, inner)
            call(0, 0)
        }
        (program, steps) = outer
    }
}
