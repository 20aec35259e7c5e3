package import Diagnostics
package import PlanModel

/// Makes a plan of its files: they are read into a draft, and the draft is held to the rules.
///
/// Everything that is wrong is told at once, in the order of the files. Nothing is read from a
/// disk, so plans can be loaded in parallel.
package struct PlanLoader: Sendable {
    /// A loader.
    package init() {}

    /// The plan, or `nil` when a problem keeps it from being published.
    package func load(_ sources: PlanSources) -> Diagnosed<Plan?> {
        var reader = DraftReader()
        let draft = reader.plan(sources)
        var validator = PlanValidator(draft, problems: reader.problems)
        let plan = validator.plan()
        return finished(plan, validator.problems)
    }

    /// What the plan is and whose, from `ward.yaml` and `plan.yaml` alone; the other files of
    /// `sources` are not looked at.
    package func loadIdentity(_ sources: PlanSources) -> Diagnosed<PlanIdentity?> {
        var reader = DraftReader()
        let header = reader.header(sources)
        reader.report(sources.missingFiles())
        var problems = reader.problems
        let identity = IdentityCheck.identity(header.ward, header.identity, &problems)
        return finished(identity, problems)
    }

    private func finished<Value>(
        _ value: Value?, _ problems: [Diagnostic]
    ) -> Diagnosed<Value?> {
        Diagnosed(problems.allowPublishing ? value : nil, problems.inReadingOrder)
    }
}
