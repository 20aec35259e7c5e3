import Diagnostics
import Testing
import TextLint

@Suite("Letters of another script inside Japanese words")
struct ForeignLettersTests {
    @Test(
        "are told where they stand",
        arguments: [
            ("デジタルデバ①йд", "йд"), ("①Αプリ", "Α"), ("A①οP", "ο"), ("①⼤⽥区の計画", "⼤⽥"),
            ("ホーム①ぺージ", "ぺ"), ("データ①べース", "べ"), ("外字①\u{E000}です", "\u{E000}"),
        ])
    func hits(marked: String, found: String) {
        #expect(LintSample(marked).failure(.textForeignLetter, found: found) == nil)
        #expect(LintSample(marked, kind: .printed).found(by: .textForeignLetter) == [found])
    }

    @Test(
        "are not symbols, whole words of other languages, or hiragana where it belongs",
        arguments: [
            "α版", "直径50μm", "ΔとΣ", "English、中文、한국어、Русский", "オンラインへシフト", "すべてのサービス",
            "ぺらぺら", "データすべて", "令和3年度のICT",
        ])
    func silent(text: String) {
        #expect(LintSample(text).found(by: .textForeignLetter) == [])
    }

    @Test("keep the site from being published")
    func severity() {
        #expect(LintSample("デバйд").diagnostics.map(\.severity) == [.error])
    }

    @Test("are answered with the letters that look the same, where there are any")
    func help() {
        #expect(LintSample("⼤⽥区").help(of: .textForeignLetter)?.contains("「大田」") == true)
        #expect(LintSample("ОТА区").help(of: .textForeignLetter)?.contains("「OTA」") == true)
        #expect(LintSample("ホームぺージ").help(of: .textForeignLetter)?.contains("「ペ」") == true)
    }
}
