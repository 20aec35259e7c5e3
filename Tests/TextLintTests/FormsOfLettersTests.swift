import Diagnostics
import Testing
import TextLint

@Suite("Full-width letters of ASCII and half-width kana")
struct FormsOfLettersTests {
    @Test(
        "full-width letters and digits are told as words",
        arguments: [
            ("①ＩＣＴの活用", "ＩＣＴ", "ICT"), ("目標①１", "１", "1"), ("①Ｑ＆Ａ", "Ｑ＆Ａ", "Q&A"),
            ("①１．５倍", "１．５", "1.5"), ("①２０％", "２０", "20"), ("①０３－５７４４", "０３－５７４４", "03-5744"),
        ])
    func fullWidth(marked: String, found: String, narrow: String) {
        let sample = LintSample(marked)
        #expect(sample.failure(.textFullWidthASCII, found: found) == nil)
        #expect(sample.help(of: .textFullWidthASCII)?.contains("「\(narrow)」") == true)
        #expect(LintSample(marked, kind: .printed).found(by: .textFullWidthASCII) == [found])
        #expect(sample.diagnostics.count == 1)
    }

    @Test(
        "full-width signs are at home in Japanese",
        arguments: ["（名称）", "注意！", "何％ですか？", "期間：4年", "達成＋", "A／B", "10％以上"])
    func signs(text: String) {
        #expect(LintSample(text).diagnostics == [])
    }

    @Test(
        "half-width kana are told with their wide form",
        arguments: [("①ﾃﾞｰﾀの", "ﾃﾞｰﾀ", "データ"), ("窓口①ｻｰﾋﾞｽ｡", "ｻｰﾋﾞｽ｡", "サービス。")])
    func halfWidth(marked: String, found: String, wide: String) {
        let sample = LintSample(marked)
        #expect(sample.failure(.textHalfWidthKana, found: found) == nil)
        #expect(sample.help(of: .textHalfWidthKana)?.contains("「\(wide)」") == true)
        #expect(LintSample("データ").diagnostics == [])
    }
}
