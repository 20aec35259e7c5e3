import Foundation
import TestSupport

@testable import SearchIndex

/// Texts around every letter that folding knows, for the Swift and the script to agree on.
///
/// `Tests/Browser/fold.js` makes the same lines.
enum FoldingSamples {
    /// All of the first plane, emoji, the first of the rare kanji and the choices of a shape.
    private static let letters: [Unicode.Scalar] =
        ([0...0xFFFF, 0x1F000...0x1FBFF, 0x20000...0x20FFF, 0xE0000...0xE01FF] as [ClosedRange])
        .flatMap { $0 }.compactMap { Unicode.Scalar(UInt32($0)) }

    /// A letter between kana, before each sound mark, after each long vowel.
    private static func texts(around letter: Unicode.Scalar) -> [String] {
        ["カ\(letter)ナ", "\(letter)ﾞ", "\(letter)\u{309A}ー\(letter)", "－\(letter)ーー"]
    }

    /// All of them.
    static var texts: [String] { letters.flatMap(texts) }

    /// A line for each letter: its value and what its texts are folded to.
    static var lines: [String] {
        letters.map { letter in
            let folded = texts(around: letter).map(Folding.folded)
            return ([String(letter.value, radix: 16)] + folded).joined(separator: "\t")
        }
    }

    /// Where Node is, if this machine has it.
    static let node = ["/usr/bin/node", "/usr/local/bin/node"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The same lines as `assets/search.js` folds them, by Node.
    static func linesOfScript(by node: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: node)
        process.arguments = [
            SeedFiles.root.path + "/Tests/Browser/fold.js",
            SeedFiles.root.path + "/templates/assets/search.js",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    }

    /// The digest of all lines, which the browser check holds the script to as well.
    static func recordedDigest() throws -> String {
        let file = SeedFiles.root.path + "/Tests/Browser/folding.sha256"
        return try String(contentsOfFile: file, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
