import Foundation
import Glibc
import SiteBuilding

/// Times whole builds of a corpus, as an official's machine would run them.
///
/// Every full build goes to a folder that never existed: to write just after deleting is up to
/// ten times slower on ext4, and would be what is measured. Nothing is deleted before all rounds
/// are done, and what was written is on the disk before the next run begins.
struct BuildBenchmark {
    /// The program, `shirube`.
    let program: String
    /// The folder with the `seeds` of the corpus.
    let corpus: URL
    /// The folder of the templates.
    let templates: String
    /// A folder on the disk that is to be measured, for the sites.
    let work: URL
    /// How many processors a build may use; `nil` leaves it to the program.
    let jobs: Int?

    /// Builds the site in three ways, some times each, one way after the other.
    func measure(rounds: Int) throws -> BuildResult {
        var runs = Runs()
        var site = work.appending(path: "site-0")
        _ = try build(into: site)
        for round in 1...rounds {
            site = work.appending(path: "site-\(round)")
            runs.full.append(try build(into: site))
            let before = try SiteSize(of: site)
            runs.unchanged.append(try build(into: site))
            guard try SiteSize(of: site).newestChange == before.newestChange else {
                throw BuildProblem.touched
            }
            try edit(round)
            runs.oneEdit.append(try build(into: site))
        }
        return BuildResult(
            size: try SiteSize(of: site), full: Timing(runs.full),
            unchanged: Timing(runs.unchanged), oneEdit: Timing(runs.oneEdit),
            stages: try stages(rounds))
    }

    private struct Runs {
        var full: [Child] = []
        var unchanged: [Child] = []
        var oneEdit: [Child] = []
    }

    private func build(into site: URL) throws -> Child {
        sync()
        var arguments = [
            "build", "--source", corpus.path(), "--output", site.path(), "--templates", templates,
        ]
        if let jobs { arguments += ["--jobs", String(jobs)] }
        return try Child(program, arguments)
    }

    /// The processor seconds of each stage of a full build, the median of some in this process.
    private func stages(_ rounds: Int) throws -> [String: Double] {
        var seconds: [String: [Double]] = [:]
        for round in 1...rounds {
            let stopwatch = BuildStopwatch()
            var build = SiteBuild()
            build.source = corpus.path()
            build.output = work.appending(path: "stages-\(round)").path()
            build.templates = templates
            build.jobs = jobs ?? build.jobs
            build.stopwatch = stopwatch
            _ = try build.build()
            for (stage, time) in stopwatch.seconds {
                seconds[stage.rawValue, default: []] += [time]
            }
        }
        return seconds.mapValues { Spread($0).median }
    }

    /// Adds a sentence to the page of one measure.
    private func edit(_ round: Int) throws {
        let page = corpus.appending(path: "seeds/ward1/plan_1/pages/M1003.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        try Data("追記その\(round)。\n\n\(text)".utf8).write(to: page)
    }
}

/// What keeps a benchmark from giving figures.
enum BuildProblem: Error, CustomStringConvertible {
    /// A build without a change changed a file.
    case touched

    var description: String {
        switch self {
        case .touched: "a rebuild without a change touched a file of the site"
        }
    }
}
