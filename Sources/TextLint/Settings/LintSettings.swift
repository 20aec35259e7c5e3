package import Diagnostics

/// What a site says about the lint of its text: key `lint` of `site.yaml`.
package struct LintSettings: Sendable, Hashable {
    /// What breaking a rule means, where it is not what the rule says itself.
    package var severities: [DiagnosticCode: LintSeverity]
    /// How words are spelled on this site, besides ``Spelling/builtIn``.
    package var spellings: [Spelling]
    /// What is excused in the files of the site as a whole; a plan excuses its own.
    package var excused: [Excuse]

    /// Settings; those of a site that says nothing, unless others are given.
    package init(
        severities: [DiagnosticCode: LintSeverity] = [:], spellings: [Spelling] = [],
        excused: [Excuse] = []
    ) {
        self.severities = severities
        self.spellings = spellings
        self.excused = excused
    }
}
