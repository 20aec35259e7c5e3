import Foundation
import TestSupport
import Testing

@Suite("A ward's own templates")
struct TemplateOverrideTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The sources of a small site, with no template but these.
    private func write(_ templates: [String: String]) throws {
        var site = SampleSite()
        site.files = site.files.filter { !$0.key.hasPrefix("templates/") }
        for (name, text) in templates { site.files["templates/\(name)"] = text }
        try site.write(to: folder)
    }

    private func build(_ arguments: String...) throws -> ShirubeProcess.Result {
        try ShirubeProcess.run(
            ["build", "--source", folder.path("source"), "--language", "en"] + arguments)
    }

    private func page(_ path: String) throws -> String {
        try #require(folder.text("source/public/\(path)"))
    }

    @Test("take the place of the program's one by one; a site may have none")
    func onePartial() throws {
        try write([:])
        #expect(try build().status == 0)
        let standard = try page("index.html")
        #expect(standard.contains("<footer class=\"site-footer\">"))

        try write(["partials/site-footer.mustache": "<footer class=\"ours\">{{imprint}}</footer>\n"]
        )
        let result = try build()
        #expect(result.status == 0)
        #expect(result.errors == "")
        let page = try page("index.html")
        #expect(page.contains("<footer class=\"ours\">運営：見本区</footer>"))
        #expect(page.contains("<header class=\"site\">"))
        #expect(page.prefix(200) == standard.prefix(200))
    }

    @Test("may be whole pages and assets too, and come back when they are gone")
    func pageAndAsset() throws {
        try write([:])
        #expect(try build().status == 0)
        let standard = folder.files(below: "source/public").filter { !$0.key.hasPrefix(".") }

        try write([
            "assets/shirube.css": "body { color: navy }\n", "about.mustache": "<p>{{heading}}\n",
        ])
        #expect(try build().status == 0)
        #expect(try page("assets/shirube.css") == "body { color: navy }\n")
        #expect(try page("about.html") == "<p>このサイトについて\n")

        try folder.remove("source/templates")
        #expect(try build().status == 0)
        #expect(
            folder.files(below: "source/public").filter { !$0.key.hasPrefix(".") } == standard)
    }

    @Test("are told by the folder that a mistake stands in")
    func places() throws {
        try write(["partials/facts.mustache": "{{#facts}}\n<p>{{trem}}</p>\n{{/facts}}\n"])
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("templates/partials/facts.mustache:2:"))
        #expect(result.errors.contains("template/unknown-name"))
        #expect(result.errors.contains("term"))
    }

    @Test("that take no one's place and are used by nothing are told, with the name that was meant")
    func useless() throws {
        try write([
            "annual_report.mustache": "<p>{{heading}}",
            "partials/site-footer.mustache": "<footer>{{> partials/ours}}</footer>",
            "partials/ours.mustache": "<img src=\"assets/seal.svg\" alt=\"\">",
            "assets/seal.svg": "<svg/>", "assets/old.svg": "<svg/>",
        ])
        let result = try build()
        #expect(result.status == 0)
        #expect(result.errors.contains("templates/annual_report.mustache"))
        #expect(result.errors.contains("annual-report.mustache"))
        #expect(result.errors.contains("templates/assets/old.svg"))
        #expect(!result.errors.contains("ours.mustache") && !result.errors.contains("seal.svg"))
        #expect(try page("assets/seal.svg") == "<svg/>")
    }

    @Test("in the wrong folder are told with the place of the file of that name")
    func wrongFolder() throws {
        try write(["facts.mustache": "<p></p>", "shirube.css": ""])
        let result = try build()
        #expect(result.errors.contains("Did you mean 'partials/facts.mustache'?"))
    }

    @Test("are never read through a symbolic link")
    func links() throws {
        try write([:])
        try folder.write("<p>elsewhere", to: "elsewhere/home.mustache")
        try folder.write("", to: "source/templates/partials/keep.txt")
        try folder.link(
            "source/templates/home.mustache", to: folder.path("elsewhere/home.mustache"))
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("templates/home.mustache"))
        #expect(result.errors.contains("source/no-file"))
    }

    @Test("may lie in a folder that the command names, over those of the program as well")
    func named() throws {
        try write(["about.mustache": "<p>not this one"])
        try folder.write("<p>{{heading}}!\n", to: "look/about.mustache")
        #expect(try build("--templates", folder.path("look")).status == 0)
        #expect(try page("about.html") == "<p>このサイトについて!\n")
        #expect(try page("index.html").contains("<header class=\"site\">"))
        let missing = try build("--templates", folder.path("nowhere"))
        #expect(missing.status == 1)
        #expect(missing.errors.contains("source/no-templates"))
    }

    @Test("stand over those that were installed with the program")
    func installed() throws {
        try write(["partials/site-footer.mustache": "<footer>ours</footer>\n"])
        try folder.write("", to: "usr/share/shirube/keep")
        try FileManager.default.copyItem(
            atPath: SeedFiles.root.appending(path: "templates").path,
            toPath: folder.path("usr/share/shirube/templates"))
        try folder.write("/* installed */\n", to: "usr/share/shirube/templates/assets/shirube.css")
        try folder.write("", to: "usr/bin/keep")
        let program = folder.path("usr/bin/shirube")
        try FileManager.default.copyItem(atPath: ShirubeProcess.path, toPath: program)
        let result = try ShirubeProcess.run(
            ["build", "--source", folder.path("source")], program: program)
        #expect(result.status == 0)
        #expect(try page("assets/shirube.css") == "/* installed */\n")
        #expect(try page("index.html").contains("<footer>ours</footer>"))

        try folder.remove("source/templates")
        try folder.remove("usr/share")
        let alone = try ShirubeProcess.run(
            ["check", "--source", folder.path("source")], program: program)
        #expect(alone.status == 1)
        #expect(alone.errors.contains("[source/no-templates]"))
    }
}
