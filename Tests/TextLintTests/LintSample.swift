import Diagnostics
import TestSupport
import TextLint

/// A text with a mark at each place where a rule should find something.
struct LintSample {
    let sample: MarkedText
    let diagnostics: [Diagnostic]

    /// Our own words on one line, unless something else is said.
    init(_ marked: String, kind: TextFragment.Kind = .prose, lint: Proofreader = .standard) {
        sample = MarkedText(marked)
        guard kind != .markdown else {
            var check = TextCheck(lint)
            check.check(page: Array(sample.text.utf8), path: "a.md", about: nil)
            diagnostics = check.diagnostics
            return
        }
        let place = SourceLocation(path: "a", line: 1, column: 1)
        let fragment = TextFragment(sample.text, kind: kind, at: place)
        diagnostics = lint.findings(in: fragment).map(\.diagnostic)
    }

    /// What is not as expected, or `nil`: the rule is broken once, at ①, by what is given.
    func failure(_ code: DiagnosticCode, found: String) -> String? {
        let all = diagnostics.filter { $0.code == code }
        if all.count == 1, all[0].found != found { return "found \(all[0].found ?? "nothing")" }
        return Expectation(code, at: "①", of: sample).failure(in: diagnostics)
    }

    /// What the rule finds, in order.
    func found(by code: DiagnosticCode) -> [String] {
        diagnostics.filter { $0.code == code }.compactMap(\.found)
    }

    /// What the first problem of a rule says to write.
    func help(of code: DiagnosticCode) -> String? {
        diagnostics.first { $0.code == code }?.help?.japanese
    }
}
