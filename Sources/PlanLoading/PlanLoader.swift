package import Diagnostics
package import PlanModel

/// Makes a plan of its files: they are read into a draft, and the draft is held to the rules.
///
/// Everything that is wrong is told at once, in the order of the files. Nothing is read from a
/// disk, so plans can be loaded in parallel.
package struct PlanLoader: Sendable {
    /// The names of the themes that indicators may be figures of; `nil` accepts any.
    private let themes: [String]?

    /// A loader that knows the themes of the site.
    package init(themes: [Theme]? = nil) {
        self.themes = themes.map { $0.map(\.id.description) }
    }

    /// The plan, or `nil` when a problem keeps it from being published.
    package func load(_ sources: PlanSources) -> Diagnosed<Plan?> {
        var reader = DraftReader()
        let draft = reader.plan(sources)
        var validator = PlanValidator(
            draft, of: sources, themes: themes, problems: reader.problems)
        let plan = validator.plan()
        return finished(plan, validator.problems)
    }

    private func finished<Value>(
        _ value: Value?, _ problems: [Diagnostic]
    ) -> Diagnosed<Value?> {
        Diagnosed(problems.allowPublishing ? value : nil, problems.inReadingOrder.sourcesToldOnce)
    }
}

extension [Diagnostic] {
    /// The problems, of which those of missing sources stand once for each file: one line at its
    /// head mends them all.
    fileprivate var sourcesToldOnce: [Diagnostic] {
        let missing = filter { $0.code == .planMissingSource }
        guard missing.count > 1 else { return self }
        let counts = Dictionary(grouping: missing) { $0.location?.path }.mapValues(\.count)
        var told: Set<String?> = []
        return compactMap { problem in
            guard problem.code == .planMissingSource, let place = problem.location else {
                return problem
            }
            guard told.insert(place.path).inserted else { return nil }
            return .missingSource(at: place, times: counts[place.path] ?? 1)
        }
    }
}
