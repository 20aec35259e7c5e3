import Diagnostics
import PlanLoading
import PlanModel
import Testing

@testable import SiteViews

@Suite("The pages of plans of which one follows the other")
struct RelatedPlansTests {
    private static let relations = """
        generations:
          - earlier: first
            later: second
            crosswalk:
              - {from: M1, to: M2, continuity: merged, printed: 案内}
              - {from: I01, to: M2, continuity: merged}
              - {from: M2, continuity: completed}

        """

    private let site: RenderedSite

    init() throws {
        var first = SamplePlan(id: "first", morePlan: "edition: 前期\n", relations: Self.relations)
        var second = SamplePlan(id: "second", period: "{from: R6, to: R8}")
        second.moreOfIndicator = nil
        second.morePlan = "edition: 後期\n"
        second.relations = Self.relations
        let (early, late) = (first, second)
        first.neighbours = [late]
        second.neighbours = [early]
        let plans = try [first, second].map { plan in
            try #require(PlanLoader().load(plan.sources).value)
        }
        site = try RenderedSite(plans)
    }

    @Test("lead to each other and hold the whole crosswalk in the order of the document")
    func table() throws {
        #expect(site.diagnostics == [])
        let front = try site.page("plans/first/index.html")
        #expect(front.contains("<dt>後の計画</dt><dd><a href=\"../second/index.html\">見本の計画（後期）"))
        let first = try site.page("plans/first/generations.html")
        #expect(first.contains("<h2 id=\"succession-second\">後期への引き継ぎ</h2>"))
        #expect(first.contains("<a href=\"#succession-second\">後期への引き継ぎ</a>"))
        let back = try site.page("plans/second/index.html")
        #expect(back.contains("<dt>前の計画</dt><dd><a href=\"../first/index.html\">見本の計画（前期）"))
        let second = try site.page("plans/second/generations.html")
        #expect(second.contains("<h2 id=\"succession-first\">前期からの引き継ぎ</h2>"))
        let rows = [
            "施策1 相談の窓口統合施策2 案内の改善資料の表記：「案内」", "目標1 暮らしやすいまち相談件数統合施策2 案内の改善",
            "施策2 案内の改善完了掲載なし",
        ].joined(separator: "\n")
        #expect(try site.text("plans/first/generations.html").contains(rows))
        #expect(try site.text("plans/second/generations.html").contains(rows))
    }

    @Test("say on the page of a part where it went, for its indicators as well")
    func successors() throws {
        let goal = try site.page("plans/first/elements/G1.html")
        #expect(goal.contains("<h2 id=\"succession-second\">後期での掲載先</h2>"))
        #expect(
            goal.contains(
                "<dt><a href=\"../indicators/I01.html\">相談件数</a></dt><dd><span class=\"chip\">統合</span> <a href=\"../../second/elements/M2.html\">施策2 案内の改善</a>"
            ))
        let done = try site.text("plans/first/elements/M2.html")
        #expect(done.contains("この施策完了 後期に掲載はありません"))
        #expect(!(try site.page("plans/first/elements/G2.html").contains("succession-")))
    }

    @Test("say on the page of a part where it came from, each origin once")
    func predecessors() throws {
        let page = try site.page("plans/second/elements/M2.html")
        #expect(page.contains("<h2 id=\"succession-first\">前期からの継続</h2>"))
        #expect(page.contains("<a href=\"../../first/elements/M1.html\">施策1 相談の窓口</a>"))
        #expect(
            page.contains(
                "目標1 暮らしやすいまち</span><br><a href=\"../../first/indicators/I01.html\">相談件数</a>"))
        #expect(page.contains("<span class=\"chip\">統合</span>"))
    }

    @Test("explain what the words of the crosswalk mean")
    func words() throws {
        let text = try site.text("plans/first/generations.html")
        #expect(text.contains("統合前の計画のいくつかの項目が、後の計画の一つの項目にまとめられています。"))
    }

    @Test("say on their front pages in short what became of the parts, and where it is told")
    func summary() throws {
        let words = "前期の項目の行き先が3件示されており、統合が2件、完了が1件です。"
        for (plan, other, title) in [
            ("first", "second", "後期への引き継ぎ"), ("second", "first", "前期からの引き継ぎ"),
        ] {
            let link = "<a href=\"generations.html#succession-\(other)\">\(title)の表</a>"
            #expect(try site.page("plans/\(plan)/index.html").contains("<p>\(words)\(link)</p>"))
            #expect(!(try site.page("plans/\(plan)/index.html").contains("class=\"crosswalk\"")))
            let page = try site.text("plans/\(plan)/generations.html")
            #expect(page.contains("\(words)このうち1件は、指標または事業量を単位として示されています。"))
        }
    }

    @Test("stand in a line with their years and sizes, the one of the page marked")
    func line() throws {
        for (plan, marked) in [("first", "見本の計画（前期）"), ("second", "見本の計画（後期）")] {
            let text = try site.text("plans/\(plan)/generations.html")
            #expect(text.contains("令和3年度から令和5年度まで2目標、2施策、1指標"))
            #expect(text.contains("令和6年度から令和8年度まで2目標、2施策"))
            #expect(text.contains("\(marked)このページの計画"))
        }
    }

    @Test("name the elements that have no counterpart in the other plan, with the reason")
    func newcomers() throws {
        let second = try site.text("plans/second/generations.html")
        #expect(second.contains("次の項目には、引き継いだ前期の項目が資料に示されていません。\n\n施策1 相談の窓口"))
        let first = try site.text("plans/first/generations.html")
        #expect(first.contains("次の項目には、後期での掲載先が資料に示されていません。\n\n目標2 学べるまち"))
    }

    @Test("lead from the side of every page to the page on generations, and have none alone")
    func navigation() throws {
        #expect(
            try site.page("plans/first/elements/G1.html")
                .contains("<a href=\"../generations.html\">前後の計画</a>"))
        let alone = try RenderedSite(SamplePlan().sources)
        #expect(alone.pages["plans/sample/generations.html"] == nil)
        #expect(!(try alone.page("plans/sample/index.html").contains("前後の計画")))
    }
}
