import TestSupport
import Testing

@Suite("shirube markdown")
struct MarkdownCommandTests {
    @Test("A text becomes HTML on standard output")
    func renders() throws {
        let folder = try TemporaryFolder()
        try folder.write("~~旧~~ **新**\n", to: "a.md")
        let result = try ShirubeProcess.run(["markdown", "--gfm", folder.path("a.md")])
        #expect(result.status == 0)
        #expect(result.output == "<p><del>旧</del> <strong>新</strong></p>\n")
    }

    @Test("A file that is not there is named")
    func missing() throws {
        let result = try ShirubeProcess.run(["markdown", "/no/such/file.md", "--language", "ja"])
        #expect(result.status == 1)
        #expect(result.errors.contains("/no/such/file.md: 読むことができません: 見つかりません"))
    }
}
