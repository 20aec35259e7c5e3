internal import Diagnostics

/// What breaking a rule of text means for the site.
package enum LintSeverity: String, Sendable, Hashable, CaseIterable {
    /// It is worth knowing.
    case note
    /// It should be mended.
    case warning
    /// The site must not be published with it.
    case error
    /// Nobody looks.
    case off

    /// The severity of a problem; `nil` where nobody looks.
    var diagnostic: Diagnostic.Severity? {
        switch self {
        case .note: .note
        case .warning: .warning
        case .error: .error
        case .off: nil
        }
    }
}
