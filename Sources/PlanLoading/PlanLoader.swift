package import Diagnostics
package import PlanModel
package import TextLint

/// Makes a plan of its files: they are read into a draft, and the draft is held to the rules.
///
/// Everything that is wrong is told at once, in the order of the files. Nothing is read from a
/// disk, so plans can be loaded in parallel.
package struct PlanLoader: Sendable {
    private let lint: TextLint?

    /// A loader that holds the text of a plan to the rules of a lint, or not at all.
    package init(text lint: TextLint? = .standard) {
        self.lint = lint
    }

    /// The plan, or `nil` when a problem keeps it from being published.
    package func load(_ sources: PlanSources) -> Diagnosed<Plan?> {
        var reader = DraftReader(lint)
        let draft = reader.plan(sources)
        var validator = PlanValidator(draft, problems: reader.problems)
        let plan = validator.plan()
        return finished(plan, validator.problems.excused(by: &reader.text))
    }

    /// What the plan is and whose, from `ward.yaml` and `plan.yaml` alone; the other files of
    /// `sources`, and how the text is written, are not looked at.
    package func loadIdentity(_ sources: PlanSources) -> Diagnosed<PlanIdentity?> {
        var reader = DraftReader(nil)
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

extension [Diagnostic] {
    /// The problems that are not excused, those of the text, and excuses that were of no use.
    ///
    /// What could not be read may be what an excuse is for, so that nothing is said of excuses then.
    fileprivate func excused(by text: inout TextCheck?) -> [Diagnostic] {
        guard var check = text else { return self }
        let rest = filter { diagnostic in
            !DiagnosticCode.excusable.contains(diagnostic.code)
                || !check.excuses.excuse(Finding(diagnostic))
        }
        text = check
        return rest + check.diagnostics + (allowPublishing ? check.excuses.unused : [])
    }
}
