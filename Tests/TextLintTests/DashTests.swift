import Diagnostics
import Testing
import TextLint

@Suite("Dashes")
struct DashTests {
    @Test(
        "alone are ―, however the document prints them",
        arguments: ["-", "ー", "—", "–", "－", "−", "―― ", "--", "─", "ｰ"])
    func values(value: String) {
        let dash = value.replacing(" ", with: "")
        #expect(LintSample("①\(value)", kind: .printed).failure(.textDash, found: dash) == nil)
        #expect(LintSample("―", kind: .printed).diagnostics == [])
    }

    @Test(
        "in text are ―",
        arguments: [
            ("窓口①—区民の", "—"), ("東京①ー大阪", "ー"), ("3①ー6件", "ー"), ("3①–6件", "–"), ("窓口①-申請", "-"),
            ("計画 ①- 概要", "-"), ("目標①−現状", "−"), ("窓口①──申請", "──"), ("区民①－窓口", "－"),
            ("窓口①--申請", "--"),
        ])
    func text(marked: String, found: String) {
        #expect(LintSample(marked).failure(.textDash, found: found) == nil)
    }

    @Test(
        "are no long vowels",
        arguments: [("デ①−タ", "−"), ("サ①―ビス", "―"), ("サ①‐ビス", "‐"), ("デ①-タ", "-")])
    func vowels(marked: String, found: String) {
        let sample = LintSample(marked)
        #expect(sample.failure(.textDash, found: found) == nil)
        #expect(sample.help(of: .textDash)?.contains("「ー」") == true)
    }

    @Test("are no hyphens", arguments: [("e①‐Gov", "‐"), ("e①－Tax", "－"), ("A①—1", "—")])
    func hyphens(marked: String, found: String) {
        let sample = LintSample(marked)
        #expect(sample.failure(.textDash, found: found) == nil)
        #expect(sample.help(of: .textDash)?.contains("「-」") == true)
    }

    @Test(
        "are not long vowels, hyphens, minus signs or ― between words",
        arguments: [
            "データー", "らーめん", "すごーい", "e-Gov", "2021-04-01", "ver.3-0", "03-5744-1111", "−5％",
            "（－3件）",
            "5−3", "東京―大阪", "終わり――そして", "資料-1", "図-2", "COVID-19の", "a - b", "表の「—」は",
        ])
    func silent(text: String) {
        #expect(LintSample(text).found(by: .textDash) == [])
        #expect(LintSample(text, kind: .printed).found(by: .textDash) == [])
    }

    @Test("of Markdown itself are left alone")
    func markdown() {
        let page = "- 窓口\n- 申請\n\n---\n\n| 列 | 値 |\n|---|-:|\n| 数 | 3 |\n\n見出し\n---\n"
        #expect(LintSample(page, kind: .markdown).diagnostics == [])
        let cell = LintSample("| 列 | 値 |\n|---|---|\n| 数 | ①- |\n", kind: .markdown)
        #expect(cell.failure(.textDash, found: "-") == nil)
    }
}

@Suite("Wave dashes")
struct WaveDashTests {
    @Test(
        "are ～, as Windows types and saves them",
        arguments: [("10①〜20件", "〜"), ("3①~6年", "~"), ("東京①~大阪", "~"), ("①∼5", "∼")])
    func hits(marked: String, found: String) {
        #expect(LintSample(marked).failure(.textWaveDash, found: found) == nil)
    }

    @Test(
        "are not tildes of addresses, programs and Markdown",
        arguments: ["10～20件", "~/seeds", "~~削除~~", "a~b"])
    func silent(text: String) {
        #expect(LintSample(text, kind: .markdown).found(by: .textWaveDash) == [])
    }
}
