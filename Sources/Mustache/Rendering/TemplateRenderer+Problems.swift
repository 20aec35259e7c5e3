import Diagnostics

/// What is noticed only when a template meets the data of a page.
///
/// Nothing is written to the page for it: the site is not published.
extension TemplateRenderer {
    /// A name was not found: empty after the specification, a mistake in a site.
    @inline(never)
    mutating func missing(_ operation: Operation, _ index: Int, _ found: Int) {
        guard program.mode == .site else { return }
        var names = [TemplateName.withID(operation.subject)]
        if operation.detail >= 0 {
            names += program.tail(at: operation.detail).map(TemplateName.withID)
        }
        reportMissing(names, index, found)
    }

    mutating func reportMissing(_ path: [TemplateName], _ index: Int, _ found: Int) {
        guard program.mode == .site else { return }
        let number = TemplateScope.notFound - found
        let owner = path[..<number]
        let known =
            owner.first.map { first in
                scope.names(
                    in: scope.find(owner.dropFirst().map(\.id), in: scope.find(first.id)))
            } ?? scope.names
        report(index) { place, _ in
            .unknownTemplateName(
                at: place, path[number].text, in: owner.map(\.text), known: known)
        }
    }

    mutating func unknownPartial(
        _ name: String, _ named: TemplateProgram.DynamicCall, _ index: Int
    ) {
        guard program.mode == .site else { return }
        let names = named.choices.map(\.name)
        report(index) { place, _ in .unknownPartial(name, at: place, known: names, mode: .site) }
    }

    /// Ends the page, because templates include themselves without end.
    @inline(never)
    mutating func giveUpNesting(_ index: Int) {
        hasGivenUp = true
        report(index) { place, _ in
            .endlessTemplates(at: place, depth: Self.nestingLimit, calls: Self.callLimit)
        }
    }

    /// Tells a problem, unless it was told for another page of this output already.
    mutating func report(
        _ index: Int, _ problem: (SourceLocation, _ tag: String) -> Diagnostic
    ) {
        let place = program.places[index]
        let source = program.templates[Int(place.template)].source
        let tag = String(decoding: source.bytes[place.bytes], as: UTF8.self)
        let location = source.location(of: place.bytes)
        let diagnostic = problem(location, tag)
        let isNew = workspace.reported.insert(
            ReportedProblem(code: diagnostic.code, location: location)
        ).inserted
        if isNew { diagnostics.append(diagnostic) }
    }
}
