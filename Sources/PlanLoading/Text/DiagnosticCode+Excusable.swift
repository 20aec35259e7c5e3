internal import Diagnostics
internal import TextLint

extension DiagnosticCode {
    /// The rules that a plan can be excused from, because its document is as it is.
    static let excusable = TextLint.codes + [.planIrregularValue, .planCumulativeFalls]
}
