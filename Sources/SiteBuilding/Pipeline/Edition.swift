internal import Diagnostics
internal import Fingerprints
internal import SiteViews

/// One part of the site, made or found unchanged: all files of one plan, or those of the whole.
struct Edition: Sendable {
    /// The part: the folder of the plan, or nothing for the whole.
    let part: String
    /// What it was made from; `nil` where that is in doubt.
    let key: Fingerprint?
    /// What other pages say of the plan, if the part is a plan and could be made.
    var summary: PlanSummary?
    /// Its files.
    var files: [OutputFile] = []
    /// How many of them are new or changed.
    var written = 0
    /// What is wrong with it.
    var diagnostics: [Diagnostic] = []
}

extension [Diagnostic] {
    /// The same problems without those that were told of their place before.
    ///
    /// A mistake in a template shows on every page; it is one mistake.
    func toldOnce() -> [Diagnostic] {
        var told: Set<Diagnostic> = []
        return filter { told.insert($0.withoutWords).inserted }
    }
}

extension Diagnostic {
    /// Kind, place and value, by which two problems with a place are the same.
    fileprivate var withoutWords: Diagnostic {
        guard location != nil else { return self }
        return Diagnostic(code, LocalizedText(ja: "", en: ""), at: location, found: found)
    }
}
