import TestSupport
import Testing

@Suite("shirube check")
struct CheckCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("Sound sources are told to be sound, and nothing is written")
    func sound() throws {
        try SampleSite().write(to: folder)
        let before = folder.files(below: ".")
        let result = try ShirubeProcess.run(["check", "--source", folder.path("source")])
        #expect(result.status == 0)
        #expect(result.output == "No problems.\n")
        #expect(folder.files(below: ".") == before)
    }

    @Test("Problems that only show on the pages are found as well as those in the sources")
    func problems() throws {
        var site = SampleSite(plans: ["alpha", "beta"])
        site.files["templates/element.mustache"] = "{{pageTitel}}\n"
        site.files["seeds/ota/alpha/actuals/2021.csv"]? += "I77,見本の指標,1件,,S01\n"
        try site.write(to: folder)
        let result = try ShirubeProcess.run(["check", "--source", folder.path("source")])
        #expect(result.status == 1)
        #expect(result.errors.contains("seeds/ota/alpha/actuals/2021.csv:3:1: error:"))
        #expect(result.errors.contains("templates/element.mustache:1:"))
        #expect(!folder.has("source/public"))
    }

    @Test("Sound sources give programs an empty list")
    func json() throws {
        try SampleSite().write(to: folder)
        let result = try ShirubeProcess.run([
            "check", "--format", "json", "--source", folder.path("source"),
        ])
        #expect(result.status == 0)
        #expect(result.output == "[]\n")
    }

    @Test("Templates may lie in a folder of their own")
    func namedTemplates() throws {
        var site = SampleSite()
        try site.write(to: folder)
        site.files["templates/home.mustache"] = "{{nothing}}"
        try site.write(to: folder, below: "other")
        let result = try ShirubeProcess.run([
            "check", "--source", folder.path("source"), "--templates",
            folder.path("other/templates"),
        ])
        #expect(result.status == 1)
        #expect(result.errors.contains("\(folder.path("other/templates"))/home.mustache:1:"))
        #expect(result.errors.contains("{{nothing}}"))
    }
}
