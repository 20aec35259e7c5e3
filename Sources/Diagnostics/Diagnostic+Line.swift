extension Diagnostic {
    /// The problem on one line, in the form that editors and CI logs make clickable:
    /// `path:line:column: error: message [code]`.
    ///
    /// The word for the severity is English in both languages, because programs look for it.
    package func line(in language: Language) -> String {
        line(in: language, severity: severity.rawValue)
    }

    /// The same line with another word for the severity.
    func line(in language: Language, severity: String) -> String {
        let place = location.map { "\(VisibleText.of($0.description)): " } ?? ""
        return "\(place)\(severity): \(VisibleText.of(message[language])) [\(code)]"
    }
}
