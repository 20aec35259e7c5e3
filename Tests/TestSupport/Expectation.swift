package import Diagnostics

/// A problem that a sample is expected to have, at one of its marks.
package struct Expectation {
    private let code: DiagnosticCode
    private let place: (line: Int, column: Int)?

    /// Expects one problem of a kind at a mark.
    package init(_ code: DiagnosticCode, at mark: Character, of sample: MarkedText) {
        self.code = code
        place = sample.places[mark]
    }

    /// What is not as expected, or `nil`: there is one such problem, it stands at the mark, and
    /// it is told in Japanese and in English with a way out.
    package func failure(in diagnostics: [Diagnostic]) -> String? {
        let found = diagnostics.filter { $0.code == code }
        guard let diagnostic = found.first, found.count == 1 else {
            return "\(found.count) of \(code) among \(diagnostics.map(\.code.description))"
        }
        guard let place, let location = diagnostic.location else { return "no place" }
        guard (location.line, location.column) == place else {
            return "at \(location), expected \(place.line):\(place.column)"
        }
        return diagnostic.wordlessness
    }
}

extension Diagnostic {
    /// What this problem does not say, or `nil` when it says all in both languages.
    package var wordlessness: String? {
        for language in Language.allCases {
            if message[language].isEmpty { return "no message in \(language)" }
            guard let help, !help[language].isEmpty else { return "no help in \(language)" }
            if notes.contains(where: { $0.message[language].isEmpty }) { return "an empty note" }
        }
        return message.japanese == message.english ? "one language only" : nil
    }
}
