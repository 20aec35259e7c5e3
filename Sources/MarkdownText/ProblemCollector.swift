internal import Diagnostics

/// Collects the problems of one text, each with its place.
///
/// cmark-gfm knows the line of a node, but not always its column: the place of a problem is where
/// its words are found from that line on.
struct ProblemCollector {
    let text: UnsafeBufferPointer<UInt8>
    private let path: String
    private let firstLine: Int
    private let limit: Int

    private var diagnostics: [Diagnostic] = []
    private var unreported = 0
    private var lines: LineIndex?
    /// What was found last, so that its like on the same line is found after it.
    private var last = (line: 0, end: 0)

    init(text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, limit: Int) {
        self.text = text
        self.path = path
        self.firstLine = firstLine
        self.limit = limit
    }

    /// All problems in the order of the text; the last one says how many more there are, if any.
    var collected: [Diagnostic] {
        guard !diagnostics.isEmpty else { return [] }
        let sorted = diagnostics.sorted { $0.position < $1.position }
        guard unreported > 0 else { return sorted }
        return sorted + [
            Diagnostic(
                .markdownMoreProblems, severity: .warning,
                LocalizedText(
                    ja: "このほかに\(unreported)件の問題があります",
                    en: "There are \(unreported) more problems"),
                at: SourceLocation(path: path),
                help: LocalizedText(
                    ja: "上の問題を直してから、もう一度確かめてください",
                    en: "Repair those above, then check again"))
        ]
    }

    /// Reports a problem where `words` are written, on or after a line of the text.
    mutating func report(
        _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ message: LocalizedText,
        words: UnsafeBufferPointer<UInt8>, line: Int, help: LocalizedText
    ) {
        append {
            Diagnostic(
                code, severity: severity, message, at: $0.place(of: words, line: line),
                found: words.isEmpty ? nil : String(decoding: words, as: UTF8.self),
                help: help)
        }
    }

    /// Reports every character that may not stand in a page.
    mutating func report(_ characters: CharacterInspection) {
        for bytes in characters.invalid { invalidUTF8(bytes, found: text[bytes.lowerBound]) }
        for (bytes, scalar) in characters.forbidden { forbiddenCharacter(bytes, found: scalar) }
    }

    /// Reports that markup is shown as text, if its words are written so, and not with backslashes.
    mutating func reportShownMarkup(
        _ code: DiagnosticCode, _ message: LocalizedText,
        words: UnsafeBufferPointer<UInt8>, line: Int, help: LocalizedText
    ) {
        let lines = lineIndex()
        guard let range = lines.range(of: words, from: lines.start(ofLine: line)),
            range.lowerBound == 0 || text[range.lowerBound - 1] != UInt8(ascii: "\\")
        else { return }
        report(code, .warning, message, words: words, line: line, help: help)
    }

    /// Reports a problem of certain bytes of the text.
    mutating func report(
        _ code: DiagnosticCode, _ message: LocalizedText,
        severity: Diagnostic.Severity = .error, bytes: Range<Int>, found: String,
        help: LocalizedText
    ) {
        append {
            Diagnostic(
                code, severity: severity, message, at: $0.location(of: bytes), found: found,
                help: help)
        }
    }

    /// Reports an error of the text as a whole.
    mutating func report(
        _ code: DiagnosticCode, _ message: LocalizedText, found: String, help: LocalizedText
    ) {
        append {
            let top = SourceLocation(path: $0.path, line: $0.firstLine, column: 1)
            return Diagnostic(code, message, at: top, found: found, help: help)
        }
    }

    private mutating func append(_ problem: (inout ProblemCollector) -> Diagnostic) {
        guard diagnostics.count < limit else {
            unreported += 1
            return
        }
        let diagnostic = problem(&self)
        diagnostics.append(diagnostic)
    }

    /// Where the words are written, else the beginning of the line.
    private mutating func place(
        of words: UnsafeBufferPointer<UInt8>, line: Int
    ) -> SourceLocation {
        let lines = lineIndex()
        let start = lines.start(ofLine: line)
        let after = last.line == line ? lines.range(of: words, from: last.end) : nil
        guard let range = after ?? lines.range(of: words, from: start) else {
            return SourceLocation(path: path, line: firstLine + max(line, 1) - 1, column: 1)
        }
        last = (line, range.upperBound)
        return location(of: range)
    }

    private mutating func location(of bytes: Range<Int>) -> SourceLocation {
        let place = lineIndex().place(of: bytes)
        return SourceLocation(
            path: path, line: firstLine + place.line - 1, column: place.column,
            length: place.length)
    }

    private mutating func lineIndex() -> LineIndex {
        if let lines { return lines }
        let lines = LineIndex(text)
        self.lines = lines
        return lines
    }
}

extension Diagnostic {
    /// Where it stands in its file.
    fileprivate var position: (line: Int, column: Int) {
        (location?.line ?? 0, location?.column ?? 0)
    }
}
