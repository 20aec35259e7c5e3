import ArgumentParser
import Foundation

/// `shirube-bench template`: times the template engine alone.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Times the template engine alone on one page.")

    @Option(
        help: "A folder with templates/page.mustache and data.json, in place of our own page.")
    var folder: String?

    @Option(help: "Only render the page so many times, to count instructions.")
    var renders: Int?

    @Option(help: "Write the page to this file.")
    var page: String?

    @Flag(help: "Give the figures as JSON.")
    var json = false

    func run() throws {
        let benchmark = try folder.map { try TemplateBenchmark(folder: $0) } ?? TemplateBenchmark()
        if let page { try Data(benchmark.page).write(to: URL(filePath: page)) }
        if let renders {
            _ = benchmark.render(times: renders)
            return
        }
        let result = benchmark.measure()
        let micros = result.medianSeconds * 1e6
        if json {
            let figures: [String: Double] = [
                "bytes": Double(result.bytesPerPage), "microseconds": micros,
                "megabytesPerSecond": result.megabytesPerSecond,
            ]
            let encoded = try JSONSerialization.data(
                withJSONObject: figures, options: [.prettyPrinted, .sortedKeys])
            print(String(decoding: encoded, as: UTF8.self))
        } else {
            print(
                "template: \(result.bytesPerPage) bytes in \(micros.places(2)) µs",
                "(fastest \((result.fastestSeconds * 1e6).places(2))),",
                "\(result.megabytesPerSecond.places(0)) MB/s")
        }
    }
}
