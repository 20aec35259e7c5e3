import ArgumentParser
import Foundation

/// `shirube-bench build`: times whole builds of the corpus.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Times full builds, rebuilds without a change and rebuilds after one edit.")

    @Option(help: "How many measures all plans have together.")
    var measures = 1000

    @Option(help: "How many rounds of builds; the median counts.")
    var runs = 5

    @Option(help: "How many processors a build may use.")
    var jobs: Int?

    @Option(help: "The folder of the templates.")
    var templates = "templates"

    @Option(help: "A folder on the disk to be measured; a new one in it is used, and removed.")
    var work = FileManager.default.temporaryDirectory.path()

    @Flag(help: "Give the figures as JSON.")
    var json = false

    func validate() throws {
        guard measures >= 3, runs > 0 else {
            throw ValidationError("--measures is a number from three, --runs from one.")
        }
    }

    func run() throws {
        let folder = URL(filePath: work).appending(path: "shirube-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let corpus = folder.appending(path: "corpus")
        try CorpusCommand.write(Corpus(measures: measures), to: corpus)
        let benchmark = BuildBenchmark(
            program: try Self.shirube, corpus: corpus, templates: templates, work: folder,
            jobs: jobs)
        let result = try benchmark.measure(rounds: runs)
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(result), as: UTF8.self))
        } else {
            print(BuildTable(measures: measures, result: result).text)
        }
    }

    /// The program that is timed lies beside this one.
    private static var shirube: String {
        get throws {
            let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            let program = own.deletingLastPathComponent().appending(path: "shirube").path()
            guard FileManager.default.isExecutableFile(atPath: program) else {
                throw ValidationError(
                    "\(program) is missing: swift build -c release --product shirube")
            }
            return program
        }
    }
}
