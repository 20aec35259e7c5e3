import Diagnostics
import Testing
import TextLint

@Suite("Wrong years")
struct WrongYearTests {
    @Test(
        "are told where the era has no such year, in names, too",
        arguments: [
            ("①平成33年度までに", "平成33年度"), ("①平成92年", "平成92年"), ("①昭和78年4月", "昭和78年"),
            ("①大正16年", "大正16年"), ("①明治46年", "明治46年"), ("区の①令和44年度", "令和44年度"),
            ("①平成３３年", "平成３３年"), ("①令和44年度（2062年度）", "令和44年度"),
        ])
    func impossible(marked: String, found: String) {
        for kind in [TextFragment.Kind.printed, .prose, .markdown] {
            let sample = LintSample(marked, kind: kind)
            #expect(sample.failure(.textWrongYear, found: found) == nil)
            #expect(sample.found(by: .textEraYearAlone) == [])
        }
    }

    @Test(
        "are told where the western year in brackets is another",
        arguments: [
            ("①令和3年度（2022年度）", "令和3年度（2022年度）"), ("①令和3年度(2022)", "令和3年度(2022)"),
            ("①令和元年5月（2018年5月）", "令和元年5月（2018年5月）"),
            ("①2022年度（令和3年度）", "2022年度（令和3年度）"), ("①令和3年（2020年度）", "令和3年（2020年度）"),
            ("①令和2年度（2021年4月）", "令和2年度（2021年4月）"), ("①令和44年度（2022年度）", "令和44年度（2022年度）"),
        ])
    func disagreeing(marked: String, found: String) {
        for kind in [TextFragment.Kind.printed, .prose, .markdown] {
            let sample = LintSample(marked, kind: kind)
            #expect(sample.failure(.textWrongYear, found: found) == nil)
            #expect(sample.found(by: .textEraYearAlone) == [])
        }
    }

    @Test(
        "are told with months, days and emphasis around them",
        arguments: [
            "①令和3年3月末（2020年3月末）", "①令和3年4月1日（2022年4月1日）", "①令和3年4月（2022年4月）",
            "**①令和3年度**（2022年度）", "**①2022年度**（令和3年度）",
        ])
    func dates(marked: String) {
        let sample = LintSample(marked, kind: .markdown)
        #expect(sample.found(by: .textWrongYear).count == 1)
        #expect(sample.diagnostics.first?.location?.column == (marked.hasPrefix("*") ? 3 : 1))
    }

    @Test(
        "are none of these",
        arguments: [
            "平成31年度（2019年度）", "令和元年度（2019年度）", "昭和64年", "大正15年", "明治45年", "令和40年",
            "令和2年度（2021年3月）", "令和2年度末（2021年）", "令和3年3月（2020年度）", "令和3年度（1,234件）",
            "令和3年度（2500）", "令和7年度（2019年度比10%減）", "令和3年度から令和7年度（2021～2025年度）",
            "2021～2025年度（令和3年度～令和7年度）", "プラン2025（令和3年度）", "**令和4年度**（2022年度）",
            "2022年度（令和4年度）", "令和3年度（見込）",
        ])
    func silent(text: String) {
        for kind in [TextFragment.Kind.printed, .prose, .markdown] {
            #expect(LintSample(text, kind: kind).found(by: .textWrongYear) == [])
        }
    }

    @Test("are answered with the right year")
    func help() {
        let pair = LintSample("令和3年度（2022年度）")
        #expect(pair.diagnostics.first?.message.japanese.contains("『令和3年度』は2021年度です") == true)
        #expect(pair.help(of: .textWrongYear)?.contains("「2021年度」") == true)
        #expect(pair.help(of: .textWrongYear)?.contains("「令和4年度」") == true)
        #expect(LintSample("平成33年度").help(of: .textWrongYear)?.contains("「令和3年度」") == true)
        #expect(LintSample("昭和78年").help(of: .textWrongYear)?.contains("「平成15年」") == true)
    }
}
