import Diagnostics
import TestSupport
import Testing
import YAMLReading

@Suite("Wrong YAML is told in our words")
struct YAMLProblemTests {
    @Test("where a tab indents")
    func tab() {
        expect(.yamlTabIndentation, at: "①", "a:\n  b: 1\n①\tc: 2\n")
        expect(.yamlTabIndentation, at: "①", "a:\n①\t- b\n")
        expect(.yamlTabIndentation, at: "①", "a:\n  ①\tb: 1\n")
    }

    @Test("where a key is written twice, with a note at the first")
    func duplicateKey() throws {
        let sample = MarkedText("①name: a\nid: b\n②name: c\n")
        let problems = read(sample)
        #expect(Expectation(.yamlDuplicateKey, at: "②", of: sample).failure(in: problems) == nil)
        let note = try #require(problems.first?.notes.first)
        #expect(note.location?.line == sample.places["①"]?.line)
    }

    @Test("where anchors and aliases are used")
    func aliases() {
        let sample = MarkedText("a: ①&x [b]\nc: ②*x\n")
        let problems = read(sample)
        #expect(problems.map(\.code) == [.yamlAlias, .yamlAlias])
        #expect(problems.map { $0.location?.line } == [1, 2])
        #expect(problems.map { $0.location?.column } == [4, 4])
        #expect(problems.allSatisfy { $0.wordlessness == nil })
    }

    @Test("at once, however much an alias would unfold")
    func aliasBomb() {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let copies = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            bomb += "a\(level): &a\(level) [\(copies)]\n"
        }
        let result = YAMLReader.read(Array(bomb.utf8), path: "a.yaml")
        #expect(result.value == nil)
        #expect(result.diagnostics.count == 31 + 30 * 9)
    }

    @Test("where a second document begins")
    func documents() {
        expect(.yamlSeveralDocuments, at: "①", "a: b\n①---\nc: d\n")
        #expect(YAMLReader.read(Array("a: b\n---\nc: d\n".utf8), path: "a.yaml").value == nil)
    }

    @Test("where values are nested too deep")
    func depth() {
        let open = String(repeating: "[", count: 32)
        expect(.yamlTooDeep, at: "①", "\(open)①[x]")
    }

    @Test("where the file is empty", arguments: ["", "# 注だけ\n", "---\n", "~\n"])
    func emptyDocument(text: String) {
        expect(.yamlEmptyDocument, at: "①", "①" + text)
    }

    @Test("where braces cut a number in two")
    func cutNumber() {
        expect(.yamlCutNumber, at: "①", "a: {R3: 660名, R4: ①1,320名}\n")
        expect(.yamlCutNumber, at: "①", "a: {R4: ①約12,320}\n")
        #expect(read(MarkedText("a: {R4: \"1,320名\", R5: 1, 320: 名}\n")).isEmpty)
    }

    @Test("where a key is a list, and where a type is forced")
    func keysAndTags() {
        expect(.yamlKeyNotText, at: "①", "①[a, b]: c\n")
        expect(.yamlTag, at: "①", "a: ①!!int 3\n")
    }

    @Test("where the bytes are not UTF-8")
    func encoding() {
        let result = YAMLReader.read(Array("あ: い\nう: ".utf8) + [0x83, 0x41], path: "a.yaml")
        let problem = result.diagnostics.first
        #expect(problem?.code == .yamlInvalidUTF8)
        #expect(problem?.location == SourceLocation(path: "a.yaml", line: 2, column: 4))
        #expect(problem?.found == "0x83")
    }

    @Test(
        "where the notation breaks",
        arguments: [
            "a: ①'b\nc: d\n",
            "a: ①\"b\nc: d\n",
            "a: \"①\\q\"\n",
            "a: b①: c\n",
            "a: 1\n①b\nc: d\n",
            "a: ①@b\n",
            "a: ①%b\n",
            "a: ①`b`\n",
            "a: ①&\n",
            "a:\n  b: 1\n ①c: 2\n",
            "a:\n  - b\n  ①c: d\n",
            "a: ①[b, c\nd: e\n",
            "a: ①{b: c\nd: e\n",
            "a: ①]\n",
            "①%FOO\n",
            "a: |①x\n",
        ])
    func syntax(marked: String) {
        expect(.yamlSyntax, at: "①", marked)
    }

    private func expect(
        _ code: DiagnosticCode, at mark: Character, _ marked: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let sample = MarkedText(marked)
        let failure = Expectation(code, at: mark, of: sample).failure(in: read(sample))
        #expect(failure == nil, sourceLocation: sourceLocation)
    }

    private func read(_ sample: MarkedText) -> [Diagnostic] {
        YAMLReader.read(Array(sample.text.utf8), path: "a.yaml").diagnostics
    }

    @Test("where a character stands that nobody can see, escaped or not")
    func unprintable() {
        expect(.yamlUnprintable, at: "①", "a: ①\"x\\u0007y\"\n")
        expect(.yamlUnprintable, at: "①", "a: b\nc: ①行政\u{202E}tset\n")
        expect(.yamlUnprintable, at: "①", "①\"\\u2066\": a\n")
        expect(.yamlUnprintable, at: "①", "a: b\nc: 行政①\u{8}手続\n")
        #expect(read(MarkedText("a: \"一行目\\n二行目\\t（―“”…）\"\n")).isEmpty)
    }
}
