import JapaneseText
import PlanModel
import Testing

@testable import SiteViews

@Suite("The accessibility policy")
struct AccessibilityPageTests {
    @Test("says what is not decided, and invents nothing")
    func undecided() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let text = try site.text("accessibility.html")
        #expect(text.contains("まだ定めていません。定めたときに、このページで公表します。"))
        for term in ["対象範囲", "目標とする適合レベル", "目標を達成する期限", "例外"] {
            #expect(text.contains("\(term)まだ定めていません"), "\(term)")
        }
        #expect(text.contains("試験の結果まだ公表していません"))
        #expect(text.contains("問い合わせ先はまだ示されていません"))
        #expect(try site.page("about.html").contains("<a href=\"accessibility.html\">"))
    }

    @Test("tells what the settings decide, in the form of the guideline")
    func decided() throws {
        var policy = SiteSettings.AccessibilityPolicy(standard: "JIS X 8341-3:2016", target: "AA")
        policy.conformance = .partly
        policy.scope = "このサイトのすべてのページ"
        policy.deadline = CalendarDate(year: 2027, month: 3, day: 31)
        policy.exceptions = ["PDFで公開している資料"]
        policy.tested = CalendarDate(year: 2026, month: 9, day: 1)
        policy.result = "40ページを試験し、すべての達成基準を満たしました。"
        policy.report = "https://example.com/report"
        policy.department = "広報課"
        policy.contactPage = "https://example.com/contact"
        policy.notes = ["次の試験は令和9年度に行います。"]
        let site = try RenderedSite(
            SamplePlan().sources, settings: .settings(accessibility: policy))
        let text = try site.text("accessibility.html")
        for words in [
            "対象範囲このサイトのすべてのページ", "目標とする規格JIS X 8341-3:2016", "目標とする適合レベルレベルAA",
            "目標とする対応度一部準拠", "目標を達成する期限令和9年3月31日", "例外PDFで公開している資料",
            "試験を行った日令和8年9月1日", "試験の結果40ページを試験し", "担当見本区 広報課", "次の試験は令和9年度に行います。",
        ] { #expect(text.contains(words), "\(words)") }
        let page = try site.page("accessibility.html")
        #expect(page.contains("<a href=\"https://example.com/report\">試験結果</a>"))
        #expect(page.contains("<a href=\"https://example.com/contact\">問い合わせのページ</a>"))
        #expect(!text.contains("まだ定めていません"))
    }
}
