import Diagnostics
import Foundation
import Mustache

/// Times the template engine alone, on a page with two tables of forty rows each.
struct TemplateBenchmark {
    private let template: Template
    private let data: TemplateData

    /// A page of our own, held to its data as the pages of a site are.
    init() throws(TemplateBenchmarkProblem) {
        let library = TemplateLibrary.compile(Self.ownTemplates, mode: .site)
        try self.init(library, Self.ownData)
    }

    /// The page of a folder with `templates/page.mustache`, its partials, and `data.json`.
    init(folder: String) throws {
        let folder = URL(filePath: folder)
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "templates"), includingPropertiesForKeys: nil)
        let sources = try files.sorted { $0.path() < $1.path() }.map { file in
            TemplateSource(
                name: file.deletingPathExtension().lastPathComponent, path: file.path(),
                bytes: Array(try Data(contentsOf: file)))
        }
        let json = folder.appending(path: "data.json")
        let data = TemplateData.readingJSON(
            Array(try Data(contentsOf: json)), path: json.path())
        guard data.diagnostics.isEmpty else {
            throw TemplateBenchmarkProblem(diagnostics: data.diagnostics)
        }
        try self.init(TemplateLibrary.compile(sources, mode: .standard), data.value)
    }

    private init(
        _ library: Diagnosed<TemplateLibrary>, _ data: TemplateData
    ) throws(TemplateBenchmarkProblem) {
        guard library.diagnostics.isEmpty, let template = library.value.template("page") else {
            throw TemplateBenchmarkProblem(diagnostics: library.diagnostics)
        }
        var output = TemplateOutput()
        let problems = template.render(data, into: &output)
        guard problems.isEmpty else { throw TemplateBenchmarkProblem(diagnostics: problems) }
        (self.template, self.data) = (template, data)
    }

    /// What the page is, to be compared with other engines.
    var page: [UInt8] {
        var output = TemplateOutput()
        _ = template.render(data, into: &output)
        return output.bytes
    }

    /// Renders the page some times into the same memory and gives the bytes of all.
    ///
    /// The difference between two numbers of renders, under callgrind, is what a render costs
    /// once the memory is warm.
    func render(times: Int) -> Int {
        var output = TemplateOutput()
        var bytes = 0
        for _ in 0..<times {
            output.removeAll()
            _ = template.render(data, into: &output)
            bytes += output.count
        }
        return bytes
    }

    /// The median of some batches of renders.
    func measure(batches: Int = 21, rendersPerBatch: Int = 400) -> TemplateBenchmarkResult {
        let clock = ContinuousClock()
        let size = render(times: 1)
        var seconds: [Double] = []
        for _ in 0..<batches {
            let duration = clock.measure { _ = render(times: rendersPerBatch) }
            seconds.append(duration / .seconds(1) / Double(rendersPerBatch))
        }
        seconds.sort()
        return TemplateBenchmarkResult(
            bytesPerPage: size, medianSeconds: seconds[batches / 2], fastestSeconds: seconds[0])
    }
}

/// What a render of the benchmark's page took.
struct TemplateBenchmarkResult {
    /// The size of the page.
    let bytesPerPage: Int
    /// The median over all batches, per render.
    let medianSeconds: Double
    /// The fastest batch, per render.
    let fastestSeconds: Double

    /// Million bytes of page per second, by the median.
    var megabytesPerSecond: Double { Double(bytesPerPage) / medianSeconds / 1e6 }
}

/// The benchmark's own page, or the one it was given, does not render.
struct TemplateBenchmarkProblem: Error {
    let diagnostics: [Diagnostic]
}
