package import CSV
package import Diagnostics
package import YAMLReading

/// Goes with a proofreader over the files of a plan, or of the site, and keeps what is not excused.
package struct TextCheck: Sendable {
    /// The excuses, and which of them were of use so far.
    package var excuses: ExcuseBook
    /// The problems so far.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Who reads the text; without one it is not looked at.
    private let proofreader: Proofreader?
    /// How many problems of a file are told.
    private static let most = 1_000

    /// A check with what is excused.
    package init(_ proofreader: Proofreader?, excuses: ExcuseBook = ExcuseBook()) {
        self.proofreader = proofreader
        self.excuses = excuses
    }

    /// Looks at the values of a YAML document.
    ///
    /// - Parameters:
    ///   - root: The document.
    ///   - bytes: The file that it was read from.
    ///   - keys: What stands under its keys.
    package mutating func check(_ root: YAMLNode, in bytes: [UInt8], keys: TextKeys) {
        guard let proofreader else { return }
        var file = FileFindings(limit: Self.most)
        var source: YAMLSource?
        root.visitTexts(where: proofreader.concerns(value:)) { text in
            guard let meaning = keys.meaning(of: text.keys), let words = text.node.text else {
                return
            }
            let fragment = TextFragment(
                words, kind: meaning.kind, at: text.node.location, key: meaning.key,
                about: text.nearest("id"))
            let findings = proofreader.findings(in: fragment) { parts in
                let file = source ?? YAMLSource(bytes)
                source = file
                return file.places(of: parts, in: text.node)
            }
            file.add(excuses.unexcused(findings))
        }
        diagnostics += file.finished(path: root.location.path)
    }

    /// Looks at the cells of a table.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - keys: What stands in its columns.
    ///   - idColumns: The columns that may say what a row is about; the first that is there counts.
    package mutating func check(_ table: CSVTable, keys: TextKeys, idColumns: [String]) {
        guard let proofreader else { return }
        var file = FileFindings(limit: Self.most)
        let idColumn = idColumns.lazy.compactMap { table.column(named: $0) }.first
        table.visitCells(where: proofreader.concerns(value:)) { row, column in
            guard let meaning = keys.meaning(of: [table.columns[column].text]) else { return }
            let cell = table[row, column]
            let fragment = TextFragment(
                cell.text, kind: meaning.kind, at: cell.location, key: meaning.key,
                about: idColumn.map { table[row, $0].text })
            let findings = proofreader.findings(in: fragment) { parts in
                table.places(of: parts, row: row, column: column)
            }
            file.add(excuses.unexcused(findings))
        }
        diagnostics += file.finished(path: table.path)
    }

    /// Looks at a page in Markdown; its bytes are UTF-8.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - path: Its file.
    ///   - about: The id of what it describes.
    package mutating func check(page: [UInt8], path: String, about: String?) {
        guard let proofreader,
            page.withUnsafeBufferPointer({ proofreader.concerns(page: $0) })
        else { return }
        var file = FileFindings(limit: Self.most)
        let mark = page.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = String(decoding: page[mark...], as: UTF8.self)
        let fragment = TextFragment(
            text, kind: .markdown, at: SourceLocation(path: path, line: 1, column: 1),
            about: about)
        let findings = proofreader.findings(in: fragment) { parts in
            let lines = PageLines(text)
            return parts.map { lines.location(of: $0, path: path) }
        }
        file.add(excuses.unexcused(findings))
        diagnostics += file.finished(path: path)
    }
}
