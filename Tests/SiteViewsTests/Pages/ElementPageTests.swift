import Diagnostics
import PlanLoading
import Testing

@testable import SiteViews

@Suite("The page of a goal or measure")
struct ElementPageTests {
    @Test("says that the document names no department, and invents none")
    func departments() throws {
        let site = try RenderedSite(SamplePlan().sources)
        #expect(
            try site.text("plans/sample/elements/M1.html").contains("この資料には担当部署の記載がありません"))
    }

    @Test("shows the figure of each indicator of its own")
    func ownIndicators() throws {
        let page = try RenderedSite(SamplePlan().sources).page("plans/sample/elements/G1.html")
        #expect(page.contains("<figure aria-labelledby=\"indicator-I01-headline\">"))
        #expect(page.contains("<svg class=\"chart\""))
        #expect(page.contains("<h4 id=\"indicator-I01-headline\">"))
    }

    @Test("without indicators leads to those of the goal above, with their state in words")
    func indicatorsAbove() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page("plans/sample/elements/M1.html")
        #expect(page.contains("<a href=\"../indicators/I01.html\">相談件数</a>：令和4年度は目標に届かず"))
        #expect(!page.contains("<figure"))
        #expect(!(try site.page("plans/sample/elements/G2.html").contains("関連する指標")))
    }

    @Test("leads to the elements before and after it on its level")
    func pager() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let first = try site.page("plans/sample/elements/M1.html")
        #expect(
            first.contains("<a href=\"M2.html\" rel=\"next\"><span>次の施策</span><br>施策2 案内の改善</a>"))
        #expect(!first.contains("rel=\"prev\""))
    }

    @Test("lists no more than eleven siblings beside its content")
    func siblings() throws {
        var plan = SamplePlan()
        plan.moreElements = (10..<40).map {
            "  - id: M\($0)\n    parent: G2\n    number: 施策\($0 - 7)\n    title: 見本\n"
        }.joined()
        let page = try RenderedSite(plan.sources).page("plans/sample/elements/M20.html")
        let aside = try #require(page.split(separator: "id=\"side-siblings\"").last)
        let list = try #require(aside.split(separator: "</ul>").first)
        #expect(list.split(separator: "<li>").count - 1 == 11)
        #expect(list.contains("施策8 見本") && list.contains("施策18 見本"))
    }

    @Test("reports what is wrong with its Markdown")
    func problems() throws {
        var plan = SamplePlan()
        plan.pages = ["M1.md": "[危険](javascript:alert(1))\n"]
        let site = try RenderedSite(plan.sources)
        #expect(site.diagnostics.map(\.location?.path) == ["seeds/ota/sample/pages/M1.md"])
        #expect(!(try site.page("plans/sample/elements/M1.html").contains("javascript:")))
    }

    @Test("says what is to have come true by which year, and what the document lists")
    func contents() throws {
        var plan = SamplePlan()
        plan.moreOfMeasure = """
                visions: {R7: どこでも相談できます。}
                lists:
                  - {title: 相談の窓口, count: 2, items: [本庁, 出張所]}

            """
        let page = try RenderedSite(plan.sources).page("plans/sample/elements/M1.html")
        #expect(
            page.contains(
                "<dt><time datetime=\"2025\">令和7年度（2025年度）</time>の実現イメージ</dt><dd>どこでも相談できます。</dd>"
            ))
        #expect(page.contains("<h2 id=\"list-1\">相談の窓口（2件）</h2>"))
        #expect(page.contains("<li>本庁</li>\n<li>出張所</li>"))
    }

    @Test("says where in the document its name stands, and how another table prints it")
    func places() throws {
        var plan = SamplePlan()
        plan.moreOfMeasure = "    listed_as: 相談窓口\n    place: 施策1の表\n"
        // The check of names tells of the difference, which here is the point.
        let loaded = PlanLoader().load(plan.sources)
        let site = try RenderedSite(try #require(loaded.value))
        let text = try site.text("plans/sample/elements/M1.html")
        #expect(text.contains("資料の箇所見本の計画書、施策1の表"))
        #expect(text.contains("資料の別の箇所での名称相談窓口"))
        #expect(!(try site.text("plans/sample/elements/M2.html").contains("資料の箇所")))
    }

    @Test("shows indicators again that belong elsewhere, and says where they count")
    func repeatedIndicators() throws {
        var plan = SamplePlan()
        plan.moreOfIndicator = "    also: [G2]\n"
        let page = try RenderedSite(plan.sources).page("plans/sample/elements/G2.html")
        #expect(page.contains("<h2 id=\"repeated\">再掲の指標</h2>"))
        #expect(page.contains("<a href=\"../indicators/I01.html\">相談件数</a>：令和4年度は目標に届かず"))
        #expect(page.contains("元の項目：<a href=\"G1.html\">目標1 暮らしやすいまち</a>"))
        #expect(!page.contains("<figure") && !page.contains("関連する指標"))
    }
}
