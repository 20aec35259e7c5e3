package import Diagnostics
package import PlanModel
package import TextLint

/// Makes a plan of its files: they are read into a draft, and the draft is held to the rules.
///
/// Everything that is wrong is told at once, in the order of the files. Nothing is read from a
/// disk, so plans can be loaded in parallel.
package struct PlanLoader: Sendable {
    /// The names of the themes that indicators may be figures of; `nil` accepts any.
    private let themes: [String]?
    private let proofreader: Proofreader?

    /// A loader that knows the themes of the site, and who reads the text of its plans, if anyone.
    package init(themes: [Theme]? = nil, text proofreader: Proofreader? = .standard) {
        self.themes = themes.map { $0.map(\.id.description) }
        self.proofreader = proofreader
    }

    /// The plan, or `nil` when a problem keeps it from being published.
    package func load(_ sources: PlanSources) -> Diagnosed<Plan?> {
        var reader = DraftReader(proofreader)
        let draft = reader.plan(sources)
        var validator = PlanValidator(
            draft, of: sources, themes: themes, problems: reader.problems)
        let plan = validator.plan()
        return finished(plan, unexcused(validator, by: reader.text))
    }

    /// The problems that are not excused, those of the text, and excuses that were of no use.
    ///
    /// What could not be read may be what an excuse is for, so that nothing is said of excuses then.
    private func unexcused(_ validator: PlanValidator, by text: TextCheck?) -> [Diagnostic] {
        let found = validator.problems.map { Finding($0) } + validator.findings
        guard var text else { return found.map(\.diagnostic) }
        let rest = found.filter { finding in
            !DiagnosticCode.excusable.contains(finding.diagnostic.code)
                || !text.excuses.excuse(finding)
        }
        let isAllKnown =
            proofreader != nil && validator.knowsNeighbours && validator.problems.allowPublishing
        return rest.map(\.diagnostic) + text.diagnostics
            + (isAllKnown ? text.excuses.unused : [])
    }

    /// Whether the indicators of a plan name one of the themes of the site.
    ///
    /// A file that does not hold the word at all, as most, is not read.
    package func namesTheme(_ indicators: SourceFile) -> Bool {
        guard let themes, !themes.isEmpty, indicators.mentions("themes") else { return false }
        var reader = DraftReader(nil)
        let draft = reader.indicators(indicators, areNeeded: false)
        return draft.indicators.contains { indicator in
            indicator.themes.contains { themes.contains($0.value) }
        }
    }

    private func finished<Value>(
        _ value: Value?, _ problems: [Diagnostic]
    ) -> Diagnosed<Value?> {
        Diagnosed(problems.allowPublishing ? value : nil, problems.inReadingOrder.withoutEchoes)
    }
}
