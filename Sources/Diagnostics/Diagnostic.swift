/// A problem in material that an author wrote and can repair.
///
/// Problems of authors are values and are collected, so that one run shows them all.
/// Problems of the machine (a full disk, a folder that cannot be read) are thrown.
package struct Diagnostic: Sendable, Hashable {
    /// The lasting name of this kind of problem.
    package var code: DiagnosticCode
    /// What it means for the build.
    package var severity: Severity
    /// The rule and the fact in one sentence, the most particular word first.
    package var message: LocalizedText
    /// Where it stands; absent only for a problem of the whole site.
    package var location: SourceLocation?
    /// The value that was seen, exactly as written.
    package var found: String?
    /// The way out, in one sentence.
    package var help: LocalizedText?
    /// Other places that explain this one.
    package var notes: [Note]

    /// Describes one problem.
    package init(
        _ code: DiagnosticCode, severity: Severity = .error, _ message: LocalizedText,
        at location: SourceLocation? = nil, found: String? = nil, help: LocalizedText? = nil,
        notes: [Note] = []
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.location = location
        self.found = found
        self.help = help
        self.notes = notes
    }

    /// What a problem means for the build.
    package enum Severity: String, Sendable, Hashable {
        /// Worth knowing; the output is as intended.
        case note
        /// The output is published, but poorer than intended.
        case warning
        /// The output must not be published.
        case error
    }

    /// A second place that explains the first.
    package struct Note: Sendable, Hashable {
        /// What the reader learns at this place.
        package var message: LocalizedText
        /// Where to look.
        package var location: SourceLocation?

        /// Points at a place that explains a problem.
        package init(_ message: LocalizedText, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }
}

extension [Diagnostic] {
    /// Whether a site with these problems may be published.
    package var allowPublishing: Bool { !contains { $0.severity == .error } }
}
