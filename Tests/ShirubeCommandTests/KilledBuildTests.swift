import Foundation
import TestSupport
import Testing

/// A build is killed with SIGKILL, which no program can prepare for.
@Suite("A killed build")
struct KilledBuildTests {
    private let folder: TemporaryFolder
    private let old: [String: [UInt8]]
    private let new: [String: [UInt8]]

    init() throws {
        folder = try TemporaryFolder()
        let plans = (1...6).map { "plan\($0)" }
        var site = SampleSite(plans: plans, measures: 30)
        try site.write(to: folder, below: "old")
        site.files["templates/element.mustache"]? += "<p>新しい版</p>\n"
        site.files["templates/plan.mustache"]? += "<p>新しい版</p>\n"
        site.add(plan: "plan7", measures: 30)
        for path in site.files.keys where path.contains("/plan6/") { site.files[path] = nil }
        try site.write(to: folder, below: "new")
        old = try Self.published("old", in: folder)
        new = try Self.published("new", in: folder)
    }

    /// What a whole build of some sources publishes.
    private static func published(
        _ sources: String, in folder: TemporaryFolder
    ) throws -> [String: [UInt8]] {
        let output = "expected-\(sources)"
        let result = try ShirubeProcess.run([
            "build", "--source", folder.path(sources), "--output", folder.path(output),
        ])
        #expect(result.status == 0)
        return folder.files(below: output).filter { !$0.key.hasPrefix(".") }
    }

    private var visible: [String: [UInt8]] {
        folder.files(below: "site").filter { !$0.key.hasPrefix(".") }
    }

    private func build(_ sources: String) throws -> Int32 {
        try ShirubeProcess.run(arguments(sources)).status
    }

    private func arguments(_ sources: String) -> [String] {
        ["build", "--source", folder.path(sources), "--output", folder.path("site")]
    }

    /// Starts a build, kills it when it is time, and waits for its end.
    private func buildAndKill(_ sources: String, when isTime: () -> Bool) throws {
        let process = ShirubeProcess.process(arguments(sources))
        try process.run()
        while process.isRunning, !isTime() { usleep(100) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Every file that a reader sees is whole: the old one or the new one.
    private func expectWholeFiles() {
        for (path, bytes) in visible {
            #expect(bytes == old[path] || bytes == new[path], "\(path) is neither old nor new")
        }
    }

    @Test("leaves every page old or new, and the next build repairs the site")
    func anywhere() throws {
        #expect(old.count > 200)
        for milliseconds in stride(from: 2, to: 200, by: 28) {
            #expect(try build("old") == 0)
            #expect(visible == old)
            let start = ContinuousClock.now
            try buildAndKill("new") { ContinuousClock.now - start > .milliseconds(milliseconds) }
            expectWholeFiles()
        }
        #expect(try build("new") == 0)
        #expect(visible == new)
        #expect(!folder.has("site/.shirube/staging"))
        #expect(!folder.has("site/.shirube/claims.tsv"))
    }

    @Test("leaves every page old or new, also while the pages move")
    func whileMoving() throws {
        for _ in 0..<5 {
            #expect(try build("old") == 0)
            #expect(visible == old)
            try buildAndKill("new") { folder.has("site/.shirube/claims.tsv") }
            expectWholeFiles()
        }
        #expect(try build("new") == 0)
        #expect(visible == new)
    }

    @Test("that was the first one leaves a folder that is still ours")
    func firstBuild() throws {
        for milliseconds in stride(from: 1, to: 120, by: 30) {
            let start = ContinuousClock.now
            try buildAndKill("new") { ContinuousClock.now - start > .milliseconds(milliseconds) }
            for (path, bytes) in visible { #expect(bytes == new[path]) }
            #expect(try build("new") == 0)
            #expect(visible == new)
            try folder.remove("site")
        }
    }
}
