import Foundation
import TestSupport

/// The text of a document that seeds were transcribed from, as it was taken out of a PDF file.
///
/// The documents lie beside the repository; where they are absent, the tests that read them are
/// skipped and say so.
struct PrintedDocument {
    /// Its lines, with single blanks for runs of blanks and without those at their ends.
    let lines: [String]

    /// The text without any blank or line break.
    var text: String { lines.joined().filter { !$0.isWhitespace } }

    /// The document of that name, or `nil` where it is absent.
    static func named(_ name: String) -> PrintedDocument? {
        let file = SeedFiles.root.deletingLastPathComponent()
            .appending(path: "shared/seeds/\(name).txt")
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(whereSeparator: { $0.isWhitespace && $0 != "\t" }).joined(separator: " ")
        }
        return PrintedDocument(lines: lines.filter { !$0.isEmpty })
    }

    /// The lines from the last one that begins so to the next one that begins otherwise.
    func part(from first: String, to end: String? = nil) -> PrintedDocument? {
        guard let start = lines.lastIndex(where: { $0.hasPrefix(first) }) else { return nil }
        let rest = lines[start...]
        let stop = end.flatMap { end in rest.dropFirst().firstIndex { $0.hasPrefix(end) } }
        return PrintedDocument(lines: Array(rest[..<(stop ?? rest.endIndex)]))
    }
}

extension String {
    /// The text without any blank: a PDF file puts them between Japanese and Latin letters.
    var unspaced: String { filter { !$0.isWhitespace } }
}
