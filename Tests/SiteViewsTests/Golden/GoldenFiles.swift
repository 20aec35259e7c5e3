import Foundation
import Testing

/// Files that hold what was once looked at and found right.
///
/// `SHIRUBE_GOLDEN=write swift test --filter Golden` writes them anew; what changed is then read in
/// the difference that version control shows.
enum GoldenFiles {
    /// Holds a text against the file of a name, or writes the file where that was asked for.
    static func check(_ text: String, _ name: String) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["SHIRUBE_GOLDEN"] == "write" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            return try Data(text.utf8).write(to: file)
        }
        let known = try? String(contentsOf: file, encoding: .utf8)
        guard text != known else { return }
        let place = firstDifference(text, known ?? "")
        Issue.record("\(name) \(known == nil ? "is new" : "differs"): \(place)")
    }

    /// The names of all files below a folder.
    static func names(below name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path)
            .filter { $0.contains(".") }.sorted()
    }

    /// The first line that is not the same, as it is and as it was.
    private static func firstDifference(_ text: String, _ known: String) -> String {
        let (lines, knownLines) = (text.split(separator: "\n"), known.split(separator: "\n"))
        for (number, line) in lines.enumerated() {
            let before = number < knownLines.count ? knownLines[number] : "(nothing)"
            if line != before { return "line \(number + 1) is \(line), was \(before)" }
        }
        return "\(knownLines.count - lines.count) lines are missing at the end"
    }

    /// `Tests/Golden`, beside the targets.
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")
}
