import Diagnostics
import TestSupport
import Testing
import YAMLReading

@Suite("The texts of a document")
struct YAMLTextTests {
    @Test("are visited in order, keys left out, with the keys that lead to them")
    func walk() throws {
        let file = "a: 1\nb:\n  - c: {d: 2}\n  - 3\n"
        let root = try #require(YAMLReader.read(Array(file.utf8), path: "a").value)
        var met: [String] = []
        root.visitTexts(where: Self.all) { text in
            met.append(text.keys.joined(separator: ".") + "=" + (text.node.text ?? ""))
        }
        #expect(met == ["a=1", "b.c.d=2", "b=3"])
    }

    @Test("are visited only if the condition holds for their bytes")
    func condition() throws {
        let root = try #require(YAMLReader.read(Array("[あ, b, あ]".utf8), path: "a").value)
        var count = 0
        root.visitTexts(where: Self.kana) { _ in count += 1 }
        #expect(count == 2)
    }

    @Test("know the nearest value of a key around them")
    func nearest() throws {
        let file = "id: a\nlist:\n  - id: b\n    c: {d: 1}\n  - e: 2\n"
        let root = try #require(YAMLReader.read(Array(file.utf8), path: "a").value)
        var ids: [String?] = []
        root.visitTexts(where: Self.digits) { ids.append($0.nearest("id")) }
        #expect(ids == ["b", "a"])
    }

    @Test(
        "tell where a part of them is written",
        arguments: [
            "k: あ①いう②え", "k: 'あ''①いう②え'", "k: \"あ\\\"\\u3042①いう②え\"", "k: \"あ\\\n   ①いう②え\"",
            "k: |\n  あ\n\n    ①いう②え", "k: |2\n   あ①いう②え\n", "k: >-\n  あ\n  ①いう②え\n  お",
            "k: あ\n  ①いう②え\n  お",
            "k: \"あ\n\n  ①いう②え\"", "- [あ, {b: あ①いう②え}]", "k: あ\r\n  ①いう②え",
            "k: \"\\x41①\\u3044\\U00003046②え\"",
            "\u{FEFF}k: あ①いう②え", "# 注\n\nk: 'あ\n\n\n  ①いう②え'", "k: |  # 注\n  あ①いう②え", "k: 😀①いう②え",
        ])
    func places(marked: String) throws {
        // A byte order mark takes no column.
        let hasMark = marked.hasPrefix("\u{FEFF}")
        let sample = MarkedText(hasMark ? String(marked.dropFirst()) : marked)
        let bytes = Array(((hasMark ? "\u{FEFF}" : "") + sample.text).utf8)
        let root = try #require(YAMLReader.read(bytes, path: "a").value)
        var places: [Diagnostics.SourceLocation] = []
        root.visitTexts(where: Self.all) { text in
            let letters = Array((text.node.text ?? "").unicodeScalars)
            guard let start = letters.firstIndex(of: "い") else { return }
            places += YAMLSource(bytes).places(
                of: [start..<start + 2, start + 1..<start + 2], in: text.node)
        }
        let (from, to) = (try #require(sample.places["①"]), try #require(sample.places["②"]))
        let whole = Diagnostics.SourceLocation(
            path: "a", line: from.line, column: from.column, length: to.column - from.column)
        #expect(places.first == whole)
        #expect(places.last?.line == to.line)
        #expect(places.last.map { $0.column + $0.length } == to.column)
    }

    @Test("tell the end of a line where it was read as a space")
    func fold() throws {
        let bytes = Array("k: あ\n  い\n".utf8)
        let root = try #require(YAMLReader.read(bytes, path: "a").value)
        var places: [Diagnostics.SourceLocation] = []
        root.visitTexts(where: Self.all) { text in
            places += YAMLSource(bytes).places(of: [0..<3, 1..<2], in: text.node)
        }
        #expect(places.map(\.description) == ["a:1:4", "a:1:5"])
        #expect(places.map(\.length) == [2, 1])
    }

    @Test("stand at their beginning in a file that says something else")
    func foreignFile() throws {
        let root = try #require(YAMLReader.read(Array("k: あいう".utf8), path: "a").value)
        for other in ["", "k: x", "\n\n"] {
            var places: [Diagnostics.SourceLocation] = []
            root.visitTexts(where: Self.all) { text in
                places += YAMLSource(Array(other.utf8)).places(of: [1..<2], in: text.node)
            }
            #expect(places.map(\.description) == ["a:1:4"])
        }
    }

    private static func all(_: UnsafeBufferPointer<UInt8>) -> Bool { true }
    private static func kana(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.first == 0xE3 }
    private static func digits(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.first.map { $0 < 0x40 } ?? false
    }
}
