import TestSupport
import Testing

@Suite("shirube build")
struct BuildCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func build(
        _ arguments: String..., environment: [String: String] = [:], after shell: String = ""
    ) throws -> ShirubeProcess.Result {
        try ShirubeProcess.run(
            ["build", "--source", folder.path("source")] + arguments, environment: environment,
            after: shell)
    }

    /// The files that a reader sees.
    private var pages: [String: [UInt8]] {
        folder.files(below: "source/public").filter { !$0.key.hasPrefix(".") }
    }

    @Test("A site is published beside its sources, with a summary in figures")
    func publishes() throws {
        try SampleSite().write(to: folder)
        let result = try build()
        #expect(result.status == 0)
        #expect(result.errors == "")
        let pages = pages
        let count = pages.keys.count { $0.hasSuffix(".html") }
        #expect(count > 8)
        #expect(
            result.output.hasPrefix(
                "Published \(count) pages: \(pages.count) files written, 0 unchanged, 0 removed"))
        #expect(pages["index.html"] != nil)
        #expect(pages["plans/alpha/elements/M1.html"] != nil)
        #expect(pages["assets/shirube.css"] == Array("body { color: black }\n".utf8))
    }

    @Test("Nothing is touched where nothing changed")
    func nothingChanged() throws {
        try SampleSite().write(to: folder)
        _ = try build()
        let names = folder.files(below: "source/public").keys.sorted()
        let before = try names.map { try folder.modified("source/public/\($0)") }
        let result = try build()
        #expect(
            result.output.contains(": 0 files written, \(pages.count) unchanged, 0 removed"))
        #expect(try names.map { try folder.modified("source/public/\($0)") } == before)
    }

    @Test("After one edit only the files that say it are written")
    func oneEdit() throws {
        var site = SampleSite(plans: ["alpha", "beta"])
        try site.write(to: folder)
        _ = try build()
        site.files["seeds/ota/beta/structure.yaml"]?.replace("見本の施策", with: "新しい施策")
        try site.write(to: folder)
        let before = try folder.modified("source/public/plans/alpha/index.html")
        let result = try build()
        #expect(result.status == 0)
        let measure = folder.text("source/public/plans/beta/elements/M1.html")
        #expect(measure?.contains("新しい施策") == true)
        #expect(try folder.modified("source/public/plans/alpha/index.html") == before)
        let fresh = try ShirubeProcess.run(
            ["build", "--source", folder.path("source"), "--output", folder.path("fresh")])
        #expect(fresh.status == 0)
        #expect(pages == folder.files(below: "fresh").filter { !$0.key.hasPrefix(".") })
    }

    @Test("A page edited by hand is repaired, and a removed one comes back")
    func repairs() throws {
        try SampleSite().write(to: folder)
        _ = try build()
        let before = pages
        try folder.write("tampered", to: "source/public/plans/alpha/index.html")
        try folder.remove("source/public/about.html")
        let result = try build()
        #expect(result.output.contains(": 2 files written"))
        #expect(pages == before)
    }

    @Test("The pages of a plan that is gone are removed")
    func removes() throws {
        try SampleSite(plans: ["alpha", "beta"]).write(to: folder)
        _ = try build()
        try folder.remove("source/seeds/ota/beta")
        try folder.write("theirs", to: "source/public/notes.txt")
        let result = try build()
        #expect(result.status == 0)
        #expect(!folder.has("source/public/plans/beta"))
        #expect(folder.text("source/public/notes.txt") == "theirs")
    }

    @Test("An error in the sources publishes nothing and is shown with its place")
    func errors() throws {
        var site = SampleSite(plans: ["alpha", "beta"])
        try site.write(to: folder)
        _ = try build()
        let before = folder.files(below: "source/public")
        site.files["seeds/ota/beta/structure.yaml"]?.replace("parent: G1", with: "parent: G9")
        site.files["seeds/ota/alpha/structure.yaml"]?.replace("見本の施策", with: "新しい施策")
        try site.write(to: folder)
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("seeds/ota/beta/structure.yaml:6:13: error:"))
        #expect(result.errors.contains("[plan/unknown-parent]"))
        #expect(result.errors.contains("    parent: G9"))
        #expect(result.output.hasPrefix("Nothing was published"))
        #expect(folder.files(below: "source/public") == before)
    }

    @Test("A failed first build leaves no folder behind")
    func failedFirstBuild() throws {
        var site = SampleSite()
        site.files["seeds/ota/alpha/plan.yaml"] = nil
        try site.write(to: folder)
        #expect(try build().status == 1)
        #expect(!folder.has("source/public"))
    }

    @Test("All problems of all files are shown at once")
    func allProblems() throws {
        var site = SampleSite(plans: ["alpha", "beta"])
        site.files["seeds/ota/alpha/plan.yaml"]? += "colour: red\n"
        site.files["seeds/ota/beta/structure.yaml"] = "elements:\n\t- id: G1\n"
        site.files["seeds/site.yaml"]? += "titel: 見本\n"
        site.files["templates/plan.mustache"] = "{{#rows}}"
        try site.write(to: folder)
        let result = try build()
        #expect(result.status == 1)
        for path in [
            "seeds/ota/alpha/plan.yaml:", "seeds/ota/beta/structure.yaml:", "seeds/site.yaml:",
            "templates/plan.mustache:",
        ] { #expect(result.errors.contains(path)) }
    }

    @Test("A name that a template asks for in vain is told once")
    func unknownName() throws {
        var site = SampleSite(plans: ["alpha", "beta"], measures: 20)
        site.files["templates/element.mustache"] = "{{pageTitel}}\n"
        try site.write(to: folder)
        for jobs in ["1", "4"] {
            let result = try build("--jobs", jobs)
            #expect(result.status == 1)
            #expect(result.errors.components("templates/element.mustache:1:") == 1)
        }
    }

    @Test("Two plans cannot have the same id")
    func duplicatePlans() throws {
        var site = SampleSite(plans: ["alpha", "beta"])
        site.files["seeds/ota/beta/plan.yaml"]?.replace("id: beta", with: "id: alpha")
        try site.write(to: folder)
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.components("[build/duplicate-plan]") == 1)
        #expect(!folder.has("source/public"))
    }

    @Test("A folder that is not there is named", arguments: ["source", "source/seeds"])
    func missingFolder(name: String) throws {
        try SampleSite().write(to: folder)
        try folder.remove(name)
        let result = try build("--language", "ja")
        #expect(result.status == 1)
        #expect(result.errors.contains("フォルダー") || result.errors.contains("計画が一つもありません"))
        #expect(!folder.has("source/public"))
        #expect(folder.has("source") == (name != "source"))
    }

    @Test("A link among the sources is refused, wherever it leads")
    func sourceLink() throws {
        try SampleSite().write(to: folder)
        try folder.write("id: secret\n", to: "secret.yaml")
        try folder.remove("source/seeds/ota/alpha/plan.yaml")
        try folder.link("source/seeds/ota/alpha/plan.yaml", to: folder.path("secret.yaml"))
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("[source/no-file]"))
        #expect(!result.errors.contains("secret"))
    }

    @Test(
        "A source that may not be read is named", .enabled(if: Nobody.isPossible, "needs setpriv"))
    func unreadable() throws {
        try SampleSite().write(to: folder)
        try folder.forbid("source/seeds/ota/alpha/structure.yaml")
        let result = try ShirubeProcess.run(
            ["check", "--source", folder.path("source")], after: Nobody.shell)
        #expect(result.status == 1)
        #expect(result.errors.contains("seeds/ota/alpha/structure.yaml:1:1: error:"))
        #expect(result.errors.contains("[source/unreadable]"))
        #expect(!result.errors.contains("[plan/missing-file]"))
    }

    @Test(
        "An output that may not be written ends with 70",
        .enabled(if: Nobody.isPossible, "needs setpriv"))
    func unwritable() throws {
        try SampleSite().write(to: folder)
        let result = try ShirubeProcess.run(
            ["build", "--source", folder.path("source")], after: Nobody.shell)
        #expect(result.status == 70)
        #expect(result.errors.contains("source/public: cannot make this folder: Permission denied"))
    }

    @Test("An output folder that is not ours stays as it is")
    func foreignOutput() throws {
        try SampleSite().write(to: folder)
        try folder.write("theirs", to: "source/public/thesis.txt")
        let result = try build()
        #expect(result.status == 1)
        #expect(result.errors.contains("[build/output-not-ours]"))
        #expect(folder.files(below: "source/public").keys.sorted() == ["thesis.txt"])
    }

    @Test("A site is the same at any number of workers, in any place, language and time zone")
    func sameBytes() throws {
        let site = SampleSite(plans: ["alpha", "beta", "gamma"], measures: 10)
        try site.write(to: folder)
        try site.write(to: folder, below: "別の場所/source")
        _ = try build(
            "--jobs", "1", environment: ["LC_ALL": "C", "TZ": "UTC"])
        let other = try ShirubeProcess.run(
            ["build", "--jobs", "8"], environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"],
            in: folder.path("別の場所/source"))
        #expect(other.status == 0)
        var trees = [
            folder.files(below: "source/public"), folder.files(below: "別の場所/source/public"),
        ]
        for index in trees.indices { trees[index][".shirube/state"] = nil }
        #expect(trees[0].count > 60)
        #expect(trees[0] == trees[1])
    }

    @Test("A file that may not grow further ends the build with 70 and leaves the old site whole")
    func fileTooLarge() throws {
        var site = SampleSite()
        try site.write(to: folder)
        _ = try build()
        let before = folder.files(below: "source/public")
        let long = String(repeating: "長い題名", count: 2000)
        site.files["templates/home.mustache"] = "\(long){{pageTitle}}\n"
        site.files["seeds/ota/alpha/structure.yaml"]?.replace("見本の施策", with: "新しい施策")
        try site.write(to: folder)
        let result = try build("--language", "ja", after: "ulimit -f 16;")
        #expect(result.status == 70)
        #expect(result.errors.contains("index.html: 書くことができません"))
        #expect(folder.files(below: "source/public") == before)
        #expect(try build().status == 0)
    }

    @Test(
        "Wrong usage ends with 64",
        arguments: [["--jobs", "0"], ["--colour"], ["--language", "fr"]])
    func usage(arguments: [String]) throws {
        #expect(try ShirubeProcess.run(["build"] + arguments).status == 64)
    }

    @Test("Messages speak the language of the environment, unless another is asked for")
    func languages() throws {
        try SampleSite().write(to: folder)
        #expect(try build(environment: ["LANG": "ja_JP.UTF-8"]).output.contains("ページを公開しました"))
        #expect(try build(environment: ["LANG": "en_US.UTF-8"]).output.hasPrefix("Published"))
        #expect(
            try build(environment: ["LC_ALL": "C", "LANG": "ja_JP.UTF-8"]).output
                .hasPrefix("Published"))
        #expect(try build("--language", "ja").output.contains("ページを公開しました"))
    }

    @Test("Programs are told the problems as JSON on standard output")
    func json() throws {
        var site = SampleSite()
        site.files["seeds/ota/alpha/plan.yaml"]? += "colour: red\n"
        try site.write(to: folder)
        let result = try build("--format", "json")
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("[\n  {\"code\": \"yaml/"))
        #expect(result.errors.hasPrefix("Nothing was published"))
    }
}

/// A user without rights, since the tests may run as one who may do everything.
private enum Nobody {
    static let isPossible = (try? ShirubeProcess.run(["--version"], after: shell).status) == 0

    /// Words of the shell that give up all rights before the program starts.
    static let shell = #"exec setpriv --reuid=65534 --regid=65534 --clear-groups "$0" "$@";"#
}

extension String {
    /// How often a text occurs in this one.
    fileprivate func components(_ text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
