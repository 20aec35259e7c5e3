import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import SiteBuilding

@Suite("Reading the sources")
struct SourceFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func opened() throws -> SourceFolder {
        try #require(SourceFolder.open(at: folder.path, shownAs: "").value)
    }

    @Test("Files come in the order of the bytes of their paths, without those of tools")
    func order() throws {
        for name in ["b.md", "a/z.md", "B.md", "a.md", "あ.md", ".git/config", "a/.keep"] {
            try folder.write("", to: "pages/\(name)")
        }
        let files = try opened().files(below: "pages")
        #expect(
            files.value.map(\.path)
                == ["B.md", "a.md", "a/z.md", "b.md", "あ.md"].map { "pages/\($0)" })
        #expect(files.diagnostics.isEmpty)
    }

    @Test("A folder that is not there has no files")
    func absent() throws {
        #expect(try opened().files(below: "nowhere").value.isEmpty)
        #expect(try opened().file("nowhere.yaml").value == nil)
        #expect(try opened().file("nowhere.yaml").diagnostics.isEmpty)
    }

    @Test("Links are told and not followed, whether they lead out, in, or nowhere")
    func links() throws {
        try folder.write("a", to: "pages/a.md")
        for (name, target) in [("in.md", "a.md"), ("nowhere.md", "x"), ("out", "/etc")] {
            try folder.link("pages/\(name)", to: target)
        }
        let files = try opened().files(below: "pages")
        #expect(files.value.map(\.path) == ["pages/a.md"])
        #expect(
            files.diagnostics.compactMap(\.location?.path)
                == ["pages/in.md", "pages/nowhere.md", "pages/out"])
        #expect(try opened().bytes(of: "pages/in.md").value == nil)
    }

    @Test("A linked folder is told")
    func linkedFolder() throws {
        try folder.write("a", to: "elsewhere/a.md")
        try folder.link("pages", to: "elsewhere")
        let files = try opened().files(below: "pages")
        #expect(files.value.isEmpty)
        #expect(files.diagnostics.map(\.code.description) == ["source/no-folder"])
    }

    @Test("A folder in the place of a file is told")
    func folderForFile() throws {
        try folder.write("a", to: "site.yaml/a")
        #expect(
            try opened().file("site.yaml").diagnostics.map(\.code.description)
                == ["source/no-file"])
    }

    @Test("A name that is not text on one line is told, not passed over")
    func names() throws {
        try folder.write("a", to: "pages/a\tb.md")
        try folder.write("a", to: "pages/c\n.md")
        let name: [CChar] = Array("\(folder.path)/pages/".utf8CString.dropLast()) + [-1, 0]
        let file = open(name, O_WRONLY | O_CREAT, 0o644)
        #expect(file >= 0)
        close(file)
        let files = try opened().files(below: "pages")
        #expect(files.value.isEmpty)
        #expect(
            files.diagnostics.map(\.code.description)
                == Array(repeating: "source/no-name", count: 3))
    }
}
