import Diagnostics
import TestSupport
import Testing
import TextLint
import YAMLReading

@Suite("Excuses")
struct ExcuseTests {
    private static let codes: [DiagnosticCode] = [.textDash, .textSpelling, "structure/number-gap"]

    @Test("are read with all that they are found by")
    func reading() throws {
        let read = read(
            "- {rule: text/dash, about: I01, found: —, key: value, file: a.csv, reason: 資料のとおり}")
        #expect(read.result.diagnostics == [])
        let excuse = try #require(read.result.value.first)
        #expect(excuse.rule == "text/dash")
        #expect(
            [excuse.about, excuse.found, excuse.key, excuse.file] == ["I01", "—", "value", "a.csv"])
        #expect(excuse.reason == "資料のとおり")
        #expect(excuse.location.line == 1)
    }

    @Test(
        "say for which problems they are, and why",
        arguments: [
            ("- {rule: ①text/dash, reason: 資料のとおり}", "excuse/no-selector"),
            ("- ①{rule: text/dash, key: value}", "yaml/missing-key"),
            ("- {rule: text/dash, key: value, reason: ①\" \"}", "yaml/empty-value"),
            ("- ①{key: value, reason: 資料のとおり}", "yaml/missing-key"),
            ("- {rule: text/dash, kye: value, ①reson: 資料のとおり, reason: 資料}", "yaml/unknown-key"),
        ] as [(String, DiagnosticCode)])
    func incomplete(marked: String, code: DiagnosticCode) {
        let read = read(marked.replacing("kye: value, ", with: "key: value, "))
        let sample = MarkedText(marked.replacing("kye: value, ", with: "key: value, "))
        #expect(Expectation(code, at: "①", of: sample).failure(in: read.result.diagnostics) == nil)
    }

    @Test("name a rule that is known, or the one that was meant is named")
    func unknownRule() {
        let near = read("- {rule: ①text/dsah, key: value, reason: 資料のとおり}")
        #expect(near.failure(.excuseUnknownRule) == nil)
        #expect(near.result.diagnostics.first?.help?.english == "Did you mean 'text/dash'?")
        let far = read("- {rule: ①yaml/syntax, key: value, reason: 資料のとおり}")
        #expect(far.failure(.excuseUnknownRule) == nil)
        #expect(
            far.result.diagnostics.first?.help?.english.contains("structure/number-gap") == true)
        #expect(far.result.value == [])
    }

    @Test("excuse problems of any kind, and are told where they excuse nothing")
    func unused() {
        let gap = Excuse(
            rule: "structure/number-gap", about: "M09", reason: "資料のとおり",
            location: SourceLocation(path: "plan.yaml", line: 7, column: 5))
        let spare = Excuse.sample(key: "title")
        var book = ExcuseBook([gap, spare])
        let problem = Diagnostic(
            "structure/number-gap", LocalizedText(ja: "飛", en: "gap"),
            at: SourceLocation(path: "structure.yaml", line: 1, column: 1), found: "施策9")
        let findings = [
            Finding(problem, about: "M09"), Finding(problem, about: "M10"), Finding(problem),
        ]
        #expect(book.unexcused(findings) == [problem, problem])
        #expect(book.unused.map(\.code) == [.excuseUnused])
        #expect(book.unused.map(\.location) == [spare.location])
        #expect(book.unused.allSatisfy { $0.wordlessness == nil && $0.severity == .warning })
    }

    @Test("all count as used that fit one problem")
    func overlap() {
        var book = ExcuseBook([.sample(found: "ＩＣＴ"), .sample(key: "title")])
        let problem = Diagnostic(
            .textFullWidthASCII, LocalizedText(ja: "全", en: "wide"), found: "ＩＣＴ")
        #expect(book.unexcused([Finding(problem, key: "title")]) == [])
        #expect(book.unused == [])
    }

    /// What is read of a list of excuses, which may be marked.
    private struct Reading {
        let sample: MarkedText
        let result: Diagnosed<[Excuse]>

        func failure(_ code: DiagnosticCode) -> String? {
            Expectation(code, at: "①", of: sample).failure(in: result.diagnostics)
        }
    }

    private func read(_ marked: String) -> Reading {
        let sample = MarkedText(marked)
        let root = YAMLReader.read(Array(sample.text.utf8), path: "plan.yaml").value
        let result = ExcuseReader.read(root?.items ?? [], excusable: Self.codes)
        return Reading(sample: sample, result: result)
    }
}
