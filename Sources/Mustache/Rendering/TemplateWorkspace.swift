import Diagnostics

/// What an output keeps from page to page besides the page itself.
struct TemplateWorkspace {
    /// Room for the values that surround the tag being rendered.
    let frames = TemplateScope.Memory.allocate(capacity: TemplateRenderer.nestingLimit + 1)
    /// The blanks that lines begin with, those of outer templates first.
    var blanks: [UInt8] = []
    /// What has been told already, so that ten thousand pages do not repeat one mistake.
    var reported: Set<ReportedProblem> = []
}

/// A kind of problem at a place.
struct ReportedProblem: Hashable {
    let code: DiagnosticCode
    let location: SourceLocation
}
