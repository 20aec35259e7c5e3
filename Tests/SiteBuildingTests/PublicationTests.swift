import Diagnostics
import TestSupport
import Testing

@testable import SiteBuilding

@Suite struct PublicationTests {
    @Test("A fresh site appears with all its files")
    func aFreshSiteAppearsWithAllItsFiles() throws {
        let site = try SmallSite()
        let pages = ["index.html": "home", "plans/a/index.html": "a", "plans/b/index.html": "b"]
        #expect(try site.publish(pages).written == 3)
        #expect(site.pages == pages)
        #expect(!site.folder.has("public/.shirube/staging"))
        #expect(!site.folder.has("public/.shirube/claims.tsv"))
    }

    @Test("The manifest lists every file with its SHA256")
    func theManifestListsEveryFileWithItsSHA256() throws {
        let site = try SmallSite()
        try site.publish(["b/c.html": "", "b.html": "abc"])
        #expect(
            site.folder.text("public/.shirube/manifest.tsv") == """
                sha256\tsize\tpath
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\t3\tb.html
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\t0\tb/c.html

                """)
    }

    @Test("Only changed files are written")
    func onlyChangedFilesAreWritten() throws {
        let site = try SmallSite()
        try site.publish(["same.html": "same", "other.html": "old"])
        let before = try site.folder.modified("public/same.html")
        let outcome = try site.publish(["same.html": "same", "other.html": "new"])
        #expect(outcome.written == 1)
        #expect(site.pages == ["same.html": "same", "other.html": "new"])
        #expect(try site.folder.modified("public/same.html") == before)
    }

    @Test("A file that the site no longer has is removed with its empty folders")
    func aFileThatTheSiteNoLongerHasIsRemovedWithItsEmptyFolders() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home", "old/deep/page.html": "old"])
        #expect(try site.publish(["index.html": "home"]).removed == 1)
        #expect(site.pages == ["index.html": "home"])
        #expect(!site.folder.has("public/old"))
    }

    @Test("A folder that holds another file stays with it")
    func aFolderThatHoldsAnotherFileStaysWithIt() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home", "old/page.html": "old"])
        try site.folder.write("theirs", to: "public/old/notes.txt")
        try site.publish(["index.html": "home"])
        #expect(site.pages == ["index.html": "home", "old/notes.txt": "theirs"])
    }

    @Test("A page edited by hand is repaired")
    func aPageEditedByHandIsRepaired() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "right"])
        try site.folder.write("wrong", to: "public/index.html")
        #expect(try site.publish(["index.html": "right"]).written == 1)
        #expect(site.pages == ["index.html": "right"])
    }

    @Test("A folder with files of others and no manifest is refused")
    func aFolderWithFilesOfOthersAndNoManifestIsRefused() throws {
        let site = try SmallSite()
        try site.folder.write("theirs", to: "public/thesis.txt")
        #expect(try site.publish(["index.html": "home"]).codes == ["build/output-not-ours"])
        #expect(site.folder.files(below: "public").keys.sorted() == ["thesis.txt"])
    }

    @Test("Files of tools do not make a folder foreign")
    func filesOfToolsDoNotMakeAFolderForeign() throws {
        let site = try SmallSite()
        try site.folder.write("*", to: "public/.gitignore")
        #expect(try site.publish(["index.html": "home"]).codes.isEmpty)
        #expect(site.folder.text("public/.gitignore") == "*")
    }

    @Test("An output that is a file is refused")
    func anOutputThatIsAFileIsRefused() throws {
        let site = try SmallSite()
        try site.folder.write("theirs", to: "public")
        #expect(try site.publish(["index.html": "home"]).codes == ["build/output-is-no-folder"])
        #expect(site.folder.text("public") == "theirs")
    }

    @Test("A file of others is never overwritten", arguments: ["theirs", "home"])
    func aFileOfOthersIsNeverOverwritten(text: String) throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home"])
        try site.folder.write(text, to: "public/about.html")
        let outcome = try site.publish(["index.html": "new", "about.html": "home"])
        #expect(outcome.codes == ["build/output-obstructed"])
        #expect(site.pages == ["index.html": "home", "about.html": text])
    }

    @Test("A folder in the place of a page is reported")
    func aFolderInThePlaceOfAPageIsReported() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home"])
        try site.folder.write("theirs", to: "public/about.html/notes.txt")
        let outcome = try site.publish(["index.html": "home", "about.html": "about"])
        #expect(outcome.codes == ["build/output-obstructed"])
    }

    @Test("A link out of the output is not followed")
    func aLinkOutOfTheOutputIsNotFollowed() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home"])
        try site.folder.write("theirs", to: "elsewhere/page.html")
        try site.folder.link("public/plans", to: site.folder.path("elsewhere"))
        let outcome = try site.publish(["index.html": "home", "plans/page.html": "ours"])
        #expect(outcome.codes == ["build/output-obstructed"])
        #expect(site.folder.text("elsewhere/page.html") == "theirs")
    }

    @Test("A stale file behind a link is not removed")
    func aStaleFileBehindALinkIsNotRemoved() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home", "plans/page.html": "ours"])
        try site.folder.remove("public/plans")
        try site.folder.write("theirs", to: "elsewhere/page.html")
        try site.folder.link("public/plans", to: site.folder.path("elsewhere"))
        try site.publish(["index.html": "home"])
        #expect(site.folder.text("elsewhere/page.html") == "theirs")
    }

    @Test(
        "A manifest that names places outside the site is refused",
        arguments: ["../escape.html", "/etc/passwd", "a//b", "./a", ".shirube/manifest.tsv"])
    func aManifestThatNamesPlacesOutsideTheSiteIsRefused(path: String) throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home"])
        try site.folder.write(
            "sha256\tsize\tpath\nabc\t1\t\(path)\n", to: "public/.shirube/manifest.tsv")
        #expect(try site.publish(["index.html": "new"]).codes == ["build/record-damaged"])
        #expect(site.pages == ["index.html": "home"])
    }

    @Test("Files published by a killed build are still ours")
    func filesPublishedByAKilledBuildAreStillOurs() throws {
        let site = try SmallSite()
        try site.publish(["index.html": "home"])
        try site.folder.write("path\nindex.html\nhalf.html\n", to: "public/.shirube/claims.tsv")
        try site.folder.write("half", to: "public/half.html")
        try site.folder.write("rest", to: "public/.shirube/staging/rest.html")
        try site.publish(["index.html": "home", "new.html": "new"])
        #expect(site.pages == ["index.html": "home", "new.html": "new"])
        #expect(!site.folder.has("public/.shirube/staging"))
    }

    @Test("An output below a link to nowhere is a fault, and not waited for")
    func danglingLink() throws {
        let site = try SmallSite()
        try site.folder.link("nowhere", to: "missing/folder")
        #expect(throws: MachineError.self) {
            try OutputFolder.open(at: site.folder.path("nowhere/public"))
        }
    }

    @Test("A build that gives up leaves no trace")
    func aBuildThatGivesUpLeavesNoTrace() throws {
        let site = try SmallSite()
        let output = try #require(try OutputFolder.open(at: site.folder.path("public")).value)
        var writer = OutputWriter(to: output)
        try writer.put("half".utf8.span.bytes, at: "a/index.html")
        try output.withdraw()
        #expect(!site.folder.has("public"))
    }

    @Test("Two builds do not share an output")
    func twoBuildsDoNotShareAnOutput() throws {
        let site = try SmallSite()
        let first = try OutputFolder.open(at: site.folder.path("public"))
        let second = try OutputFolder.open(at: site.folder.path("public"))
        #expect(first.value != nil)
        #expect(second.diagnostics.map(\.code.description) == ["build/output-in-use"])
    }

    @Test("A failed move takes back the ones before it")
    func aFailedMoveTakesBackTheOnesBeforeIt() throws {
        let site = try SmallSite()
        try site.publish(["a.html": "old", "b.html": "old"])
        let output = try #require(try OutputFolder.open(at: site.folder.path("public")).value)
        var writer = OutputWriter(to: output)
        for path in ["a.html", "b.html", "c/d.html"] {
            try writer.put("new".utf8.span.bytes, at: path)
        }
        let files = writer.finish().files
        // Someone puts a file where the build is about to make a folder.
        try site.folder.write("theirs", to: "public/c")
        #expect(throws: MachineError.self) { try output.publish(files, state: []) }
        try output.withdraw()
        #expect(site.pages == ["a.html": "old", "b.html": "old", "c": "theirs"])
    }

    @Test("A link in the place of a folder is told once, however many files belong there")
    func aLinkInThePlaceOfAFolderIsToldOnce() throws {
        let site = try SmallSite()
        let pages = ["index.html": "home", "plans/a/1.html": "1", "plans/a/2.html": "2"]
        try site.publish(pages)
        try site.folder.remove("public/plans")
        try site.folder.write("theirs", to: "elsewhere/a/1.html")
        try site.folder.link("public/plans", to: "../elsewhere")
        #expect(try site.publish(pages).codes == ["build/output-obstructed"])
        #expect(site.folder.text("elsewhere/a/1.html") == "theirs")
    }

    @Test("A file in the place of our records is told, and stays")
    func aFileInThePlaceOfOurRecordsIsTold() throws {
        let site = try SmallSite()
        try site.folder.write("theirs", to: "public/.shirube")
        #expect(try site.publish(["index.html": "home"]).codes == ["build/output-obstructed"])
        #expect(site.folder.text("public/.shirube") == "theirs")
    }
}
