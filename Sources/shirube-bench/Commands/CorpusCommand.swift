import ArgumentParser
import Foundation

/// `shirube-bench corpus`: writes the corpus to a folder.
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus", abstract: "Writes a made-up site of many plans, always the same.")

    @Option(help: "How many measures all plans have together.")
    var measures = 1000

    @Option(help: "The folder to write to; it is made.")
    var output: String

    func validate() throws {
        guard measures > 0 else { throw ValidationError("--measures is a number from one.") }
    }

    func run() throws {
        try Self.write(Corpus(measures: measures), to: URL(filePath: output))
    }

    /// Writes every file of a corpus below a folder.
    static func write(_ corpus: Corpus, to folder: URL) throws {
        var made: Set<String> = []
        try corpus.write { file in
            let place = folder.appending(path: file.path)
            let parent = place.deletingLastPathComponent()
            if made.insert(parent.path()).inserted {
                try FileManager.default.createDirectory(
                    at: parent, withIntermediateDirectories: true)
            }
            try Data(file.text.utf8).write(to: place)
        }
    }
}
