import Diagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
    static let keys = ["title", "target", "targets", "baseline", "unit", "aggregation", "施策", "取組"]

    @Test(
        "is found behind a slip",
        arguments: [
            ("titel", "title"), ("tilte", "title"), ("titles", "title"), ("baselin", "baseline"),
            ("bsaeline", "baseline"), ("agregation", "aggregation"), ("Unit", "unit"),
            ("ｕｎｉｔ", "unit"), ("un-it", "unit"), ("施策名", "施策"), ("targe", "target"),
        ])
    func found(name: String, nearest: String) {
        #expect(NearestName.suggestion(for: name, among: Self.keys) == nearest)
    }

    @Test(
        "is not guessed for another word",
        arguments: ["", "colour", "目標", "x", "tt", String(repeating: "title", count: 1000)])
    func notFound(name: String) {
        #expect(NearestName.suggestion(for: name, among: Self.keys) == nil)
    }

    @Test("is the nearest, and among equals the first")
    func order() {
        #expect(NearestName.suggestion(for: "cat", among: ["cart", "bat", "hat"]) == "cart")
        #expect(NearestName.suggestion(for: "target_", among: ["targets", "Target"]) == "Target")
        #expect(
            NearestName.suggestion(for: "abcdefghi", among: ["abcdefxyz", "abcdefghx"])
                == "abcdefghx")
    }

    @Test("is never the name itself")
    func other() {
        #expect(NearestName.suggestion(for: "unit", among: ["unit"]) == nil)
    }
}
