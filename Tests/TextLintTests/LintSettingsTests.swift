import Diagnostics
import TestSupport
import Testing
import TextLint
import YAMLReading

@Suite("The settings of the lint")
struct LintSettingsTests {
    @Test("are severities, spellings and excuses")
    func reading() throws {
        let read = try read(
            """
            severities: {text/dash: off, text/spelling: error, text/wave-dash: note}
            spellings:
              - {use: 手続, instead_of: [手続き, 手つづき]}
              - {use: サーバー, instead_of: サーバ}
            excused: [{rule: text/dash, key: value, reason: 資料のとおり}]
            """)
        #expect(read.result.diagnostics == [])
        let settings = read.result.value
        #expect(
            settings.severities == [.textDash: .off, .textSpelling: .error, .textWaveDash: .note])
        #expect(settings.spellings.map(\.use) == ["手続", "サーバー"])
        #expect(settings.spellings.map(\.insteadOf) == [["手続き", "手つづき"], ["サーバ"]])
        #expect(settings.excused.map(\.rule) == ["text/dash"])
    }

    @Test(
        "name rules and severities that are known, and spellings that can be looked for",
        arguments: [
            ("severities: {①text/dahs: off}", "yaml/unknown-key"),
            ("severities: {text/dash: ①none}", "yaml/unknown-choice"),
            ("spellings: [{use: ①手続}]", "lint/spelling"),
            ("spellings: [{use: 手続, instead_of: [①手続]}]", "lint/spelling"),
            ("spellings: [{use: 手続, instead_of: [①手]}]", "lint/spelling"),
            (
                "spellings: [{use: 手続, instead_of: [手続き]}, {use: 手引, instead_of: ①手続き}]",
                "lint/spelling"
            ),
            ("spellings: [①{instead_of: 手続き}]", "yaml/missing-key"),
            ("excused: [{rule: ①text/dash, reason: 資料のとおり}]", "excuse/no-selector"),
            ("①rules: x", "yaml/unknown-key"),
        ] as [(String, DiagnosticCode)])
    func wrong(marked: String, code: DiagnosticCode) throws {
        let read = try read(marked)
        #expect(read.result.diagnostics.count == 1)
        let expected = Expectation(code, at: "①", of: read.sample)
        #expect(expected.failure(in: read.result.diagnostics) == nil)
    }

    private func read(
        _ marked: String
    ) throws -> (sample: MarkedText, result: Diagnosed<LintSettings>) {
        let sample = MarkedText(marked)
        let root = try #require(YAMLReader.read(Array(sample.text.utf8), path: "a").value)
        return (sample, LintSettingsReader.read(root, excusable: Proofreader.codes))
    }
}
