internal import Diagnostics

/// A rule of how Japanese text is written.
protocol TextRule: Sendable {
    /// The lasting name of the rule.
    var code: DiagnosticCode { get }
    /// What breaking it means, unless the site says otherwise.
    var severity: LintSeverity { get }
    /// The characters without which the rule finds nothing.
    var signals: [TextSignal] { get }

    /// Whether the rule holds for texts of a kind.
    func holds(for kind: TextFragment.Kind) -> Bool
    /// Where a text breaks the rule.
    func findings(in passage: Passage) -> [TextHit]
}

extension TextRule {
    var severity: LintSeverity { .warning }

    func holds(for kind: TextFragment.Kind) -> Bool { true }
}

/// A part of a text that breaks a rule, in words.
struct TextHit {
    /// The characters at fault.
    let range: Range<Int>
    /// The rule and the fact.
    let message: LocalizedText
    /// What to write instead.
    let help: LocalizedText
}
