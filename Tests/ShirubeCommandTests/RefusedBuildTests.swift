import TestSupport
import Testing

@Suite("shirube build refuses what would go wrong later")
struct RefusedBuildTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func build(_ arguments: String...) throws -> ShirubeProcess.Result {
        try ShirubeProcess.run(["build", "--source", folder.path("source")] + arguments)
    }

    @Test(
        "A site is not published into its own sources",
        arguments: ["seeds/ota/site", "templates/assets/site", "link/site", "seeds"])
    func outputInSources(place: String) throws {
        try SampleSite().write(to: folder)
        try folder.link("source/link", to: "seeds")
        let before = folder.files(below: "source")
        let result = try build("--output", folder.path("source/\(place)"))
        #expect(result.status == 1)
        #expect(result.errors.contains("[build/output-in-sources]"))
        #expect(folder.files(below: "source") == before)
    }

    @Test("An asset whose name fits on no line is told")
    func assetName() throws {
        try SampleSite().write(to: folder)
        try folder.write("x", to: "source/templates/assets/a\tb.txt")
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("templates/assets/a␉b.txt:1:1: error: "))
        #expect(folder.text("source/public/index.html") == nil)
    }

    @Test("A link among the sources is told by every build, also when nothing else changed")
    func linkAmongSources() throws {
        try SampleSite().write(to: folder)
        #expect(try build().status == 0)
        #expect(try build().status == 0)
        try folder.link("source/seeds/ota/alpha/pages", to: "/etc")
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("[source/no-file]"))
    }

    @Test("A ward has one folder")
    func oneFolderToAWard() throws {
        var site = SampleSite(plans: ["alpha", "beta"])
        for (path, text) in site.files where path.hasPrefix("seeds/ota/") {
            guard !path.contains("/alpha/") else { continue }
            site.files[path.replacing("seeds/ota/", with: "seeds/other/")] = text
            if !path.hasSuffix("ward.yaml") { site.files[path] = nil }
        }
        try site.write(to: folder)
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("[build/duplicate-ward]"))
    }

    @Test("A number of jobs below one is a mistake in the call")
    func negativeJobs() throws {
        try SampleSite().write(to: folder)
        let result = try build("--jobs", "-1")
        #expect(result.status == 64)
        #expect(result.errors.contains("--jobs goes from 1 to 1024"))
    }
}
