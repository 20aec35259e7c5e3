import Diagnostics
import Testing
import TextLint

@Suite("Years")
struct YearTests {
    @Test(
        "have an era or are western in our own words",
        arguments: [
            ("①4年度の", "4年度"), ("①４年度末", "４年度"), ("①元年度に", "元年度"), ("①3年4月から", "3年4月"),
            ("①22年度", "22年度"),
            ("令和3年度です。①4年度は", "4年度"),
        ])
    func bare(marked: String, found: String) {
        #expect(LintSample(marked).failure(.textYearWithoutEra, found: found) == nil)
        #expect(LintSample(marked, kind: .markdown).found(by: .textYearWithoutEra) == [found])
        #expect(LintSample(marked, kind: .printed).found(by: .textYearWithoutEra) == [])
    }

    @Test(
        "are not numbers of years, or years that go on from one with an era",
        arguments: [
            "3か年", "年度ごとに", "令和元年度", "令和4年度", "令和 4年度", "2022年度", "R4年度", "H30年度", "㋿4年度", "4年間",
            "4年目", "3年度分", "第4年度", "過去3年度の平均", "令和3年度から6年度まで", "令和3・4年度", "令和3～6年度",
            "令和3年度、4年度及び5年度", "2021年度から2024年度まで", "2021-22年度", "令和3年度（2021年度）から6年度まで",
            "6年度（2024年度）", "2024年度（6年度）", "令和4（2022）年度", "前年度", "10年後", "令和3年4月", "平成31年3月",
        ])
    func silent(text: String) {
        #expect(LintSample(text).found(by: .textYearWithoutEra) == [])
    }

    @Test("of an era have the western year beside them once in a page, told at the first mention")
    func eraAlone() {
        let page = LintSample("①令和4年度の窓口。\n\n令和4年度の申請。", kind: .markdown)
        #expect(page.failure(.textEraYearAlone, found: "令和4年度") == nil)
        #expect(page.help(of: .textEraYearAlone)?.contains("令和4年度（2022年度）") == true)
        let other = LintSample("①令和7年度（2019年度比10%減）", kind: .markdown)
        #expect(other.failure(.textEraYearAlone, found: "令和7年度") == nil)
        let wrong = LintSample("平成33年度、①令和3年度", kind: .markdown)
        #expect(wrong.failure(.textEraYearAlone, found: "令和3年度") == nil)
    }

    @Test(
        "of an era are explained wherever the western year stands",
        arguments: [
            "令和4年度に始め、令和4年度（2022年度）に終えた。", "令和4年度(2022)", "2022年度（令和4年度）", "令和4年3月末（2022年3月）",
            "**令和4年度**（2022年度）", "平成31年4月1日（2019年4月1日）", "2022年度", "4年間", "`令和4年度`",
        ])
    func explained(text: String) {
        #expect(LintSample(text, kind: .markdown).found(by: .textEraYearAlone) == [])
    }

    @Test("of an era may stand alone in names, values and short texts of YAML")
    func otherKinds() {
        for kind in [TextFragment.Kind.printed, .prose] {
            #expect(LintSample("令和4年度の窓口", kind: kind).diagnostics == [])
        }
    }
}
