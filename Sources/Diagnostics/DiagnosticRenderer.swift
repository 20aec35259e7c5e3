/// Shows problems to people: the place, the sentence, the line of the source with the part marked,
/// the value found and the way out.
///
///     seeds/ota/indicators.yaml:12:11: エラー: 「670万軒」の単位は「件」ではありません [value/unit]
///       12 |   target: 670万軒
///          |              ^^
///          = 値: 「670万軒」
///          = 対処: 単位を「件」にしてください
///     seeds/ota/indicators.yaml:8:9: 参考: 単位はここで決められています
///        8 |   unit: 件
///          |         ^^
package struct DiagnosticRenderer {
    private let language: Language
    private let layout: SourceExcerpt.Layout
    private let source: (String) -> [UInt8]?
    private var files: [String: SourceLines?] = [:]

    /// Shows problems in one language.
    ///
    /// - Parameters:
    ///   - language: The language of the sentences.
    ///   - columns: How many columns an excerpt may take.
    ///   - ambiguousAreWide: Whether the terminal draws ①, ○ and … on two columns.
    ///   - source: The bytes of the file at a path, or `nil` when there is none to show.
    package init(
        language: Language, columns: Int = 100, ambiguousAreWide: Bool = false,
        source: @escaping (String) -> [UInt8]?
    ) {
        self.language = language
        layout = SourceExcerpt.Layout(columns: columns, ambiguousAreWide: ambiguousAreWide)
        self.source = source
    }

    /// All problems in the order of the files, a blank line between them, and the summary.
    package mutating func report(_ diagnostics: [Diagnostic]) -> String {
        var report = ""
        for diagnostic in diagnostics.inReadingOrder {
            report += text(of: diagnostic) + "\n"
        }
        return report + diagnostics.summary(in: language) + "\n"
    }

    /// One problem on several lines, each with its end.
    package mutating func text(of diagnostic: Diagnostic) -> String {
        let places = [diagnostic.location] + diagnostic.notes.map(\.location)
        let margin = String(places.compactMap { $0?.line }.max() ?? 0).utf8.count + 2
        let severity = diagnostic.severity.word(in: language)
        var lines = [diagnostic.line(in: language, severity: severity)]
        lines += excerpt(at: diagnostic.location, margin: margin)
        let indent = String(repeating: " ", count: margin)
        lines += remarks(on: diagnostic).map { "\(indent) = \($0)" }
        for note in diagnostic.notes {
            lines.append(headline(of: note))
            lines += excerpt(at: note.location, margin: margin)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func remarks(on diagnostic: Diagnostic) -> [String] {
        let isJapanese = language == .japanese
        var remarks: [String] = []
        if let found = diagnostic.found {
            let value = VisibleText.of(shortened(found))
            remarks.append(isJapanese ? "値: 「\(value)」" : "found: '\(value)'")
        }
        if let help = diagnostic.help {
            remarks.append((isJapanese ? "対処: " : "help: ") + VisibleText.of(help[language]))
        }
        return remarks
    }

    private func headline(of note: Diagnostic.Note) -> String {
        let place = note.location.map { "\(VisibleText.of($0.description)): " } ?? ""
        let word = Diagnostic.Severity.note.word(in: language)
        return "\(place)\(word): \(VisibleText.of(note.message[language]))"
    }

    private mutating func excerpt(at location: SourceLocation?, margin: Int) -> [String] {
        guard let location, location.length > 0,
            let scalars = lines(of: location.path)?.scalars(ofLine: location.line)
        else { return [] }
        let excerpt = SourceExcerpt(
            of: scalars, column: location.column, length: location.length, layout: layout)
        let number = String(location.line)
        let indent = String(repeating: " ", count: margin)
        return [
            indent.dropLast(number.utf8.count) + "\(number) | \(excerpt.text)",
            "\(indent) | \(excerpt.carets)",
        ]
    }

    private mutating func lines(of path: String) -> SourceLines? {
        if let known = files[path] { return known }
        let lines = source(path).map(SourceLines.init)
        files[path] = .some(lines)
        return lines
    }

    private func shortened(_ value: String) -> String {
        let scalars = value.unicodeScalars
        guard
            let end = scalars.index(scalars.startIndex, offsetBy: 120, limitedBy: scalars.endIndex)
        else { return value }
        return end == scalars.endIndex ? value : String(scalars[..<end]) + "…"
    }
}
