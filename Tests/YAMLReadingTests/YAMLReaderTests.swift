import Diagnostics
import TestSupport
import Testing
import YAMLReading

@Suite("A YAML document")
struct YAMLReaderTests {
    @Test("is a tree of texts, lists and mappings in the order written")
    func tree() throws {
        let root = try read(
            """
            title: 計画
            years: [R3, 'R4']
            text: >-
              一行目
              二行目
            levels:
              - name: 目標
                count: 3
            """)
        let entries = try #require(root.entries)
        #expect(entries.map(\.key) == ["title", "years", "text", "levels"])
        #expect(entries[0].value.text == "計画")
        #expect(entries[1].value.items?.map(\.text) == ["R3", "R4"])
        #expect(entries[2].value.text == "一行目 二行目")
        #expect(entries[3].value.items?.first?.entries?.map(\.value.text) == ["目標", "3"])
    }

    @Test("knows the line, the column and the length of every value, counted in scalars")
    func places() throws {
        let root = try read("計画の題名: 𠮷野の計画 # 注\n\"b\":\n  - 'x y'\n")
        let entries = try #require(root.entries)
        #expect(entries[0].value.location == place(1, 8, length: 5))
        #expect(entries[1].keyNode.location == place(2, 1, length: 3))
        #expect(entries[1].value.items?[0].location == place(3, 5, length: 5))
    }

    @Test("may begin with a byte order mark, which takes no column")
    func byteOrderMark() throws {
        let result = YAMLReader.read([0xEF, 0xBB, 0xBF] + Array("a: b".utf8), path: "a.yaml")
        #expect(result.diagnostics == [])
        #expect(result.value?.entries?[0].keyNode.location == place(1, 1))
    }

    @Test(
        "leaves the meaning of words to others",
        arguments: ["24", "R3", "true", "131113", "1,390名"])
    func plainWords(word: String) throws {
        #expect(try read("a: \(word)").entries?[0].value.text == word)
    }

    @Test(
        "tells a value that is not there from one that is",
        arguments: [
            ("", true), ("~", true), ("null", true), ("''", false), ("―", false), ("'null'", false),
        ])
    func empty(written: String, isEmpty: Bool) throws {
        #expect(try read("a: \(written)").entries?[0].value.isEmpty == isEmpty)
    }

    @Test("has keys that are told apart also in a long mapping")
    func manyKeys() {
        let lines = (0..<40).map { "k\($0): v" } + ["k7: w"]
        let result = YAMLReader.read(Array(lines.joined(separator: "\n").utf8), path: "a.yaml")
        #expect(result.diagnostics.map(\.code) == [.yamlDuplicateKey])
        #expect(result.diagnostics.first?.location?.line == 41)
        #expect(result.diagnostics.first?.notes.first?.location?.line == 8)
    }

    private func read(_ text: String) throws -> YAMLNode {
        let result = YAMLReader.read(Array(text.utf8), path: "a.yaml")
        #expect(result.diagnostics == [])
        return try #require(result.value)
    }

    private func place(_ line: Int, _ column: Int, length: Int = 1) -> Diagnostics.SourceLocation {
        SourceLocation(path: "a.yaml", line: line, column: column, length: length)
    }
}
