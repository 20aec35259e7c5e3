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
        Diagnosed(problems.allowPublishing ? value : nil, problems.inReadingOrder)
    }
}
