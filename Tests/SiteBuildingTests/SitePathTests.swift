import Testing

@testable import SiteBuilding

@Suite("A path in the site")
struct SitePathTests {
    @Test(
        "leads to a file below the root",
        arguments: [
            "index.html", "plans/a/b.html", ".well-known/x", "a/.shirube", "..a", "日本/語.html",
        ])
    func inside(path: String) {
        #expect(path.isSitePath)
    }

    @Test(
        "never leads out of the site, to our records, to nothing, or to two lines",
        arguments: [
            "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "a/./b", ".shirube", ".shirube/x",
            "a\nb", "a\u{7F}",
        ])
    func outside(path: String) {
        #expect(!path.isSitePath)
    }

    @Test("stands in the order of its bytes, the shorter of two that begin alike first")
    func order() {
        let sorted = ["", "a", "a/b", "aa", "b", "が", "か\u{3099}", "日"]
        let byBytes = sorted.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        #expect(Array(sorted.reversed()).sortedByBytes() == byBytes)
        #expect(byBytes.prefix(5) == ["", "a", "a/b", "aa", "b"])
    }
}
