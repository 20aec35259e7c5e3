import Testing

@testable import SiteViews

@Suite("The list of indicators on the page of a plan")
struct IndicatorTableTests {
    private static let path = "plans/sample/index.html"

    /// A plan with so many more indicators of its first measure.
    private func plan(_ count: Int) -> SamplePlan {
        var plan = SamplePlan()
        plan.moreIndicators = (0..<count).map { number in
            """
              - id: V\(number)
                kind: volume
                element: M1
                name: 講座\(number)
                unit: 回
                aggregation: annual_flow
                direction: increase
                targets: {R3: 1回}

            """
        }.joined()
        return plan
    }

    @Test("is one table with a caption where there are few, and has no column for the whole term")
    func few() throws {
        let page = try RenderedSite(plan(3).sources).page(Self.path)
        #expect(page.contains("すべての指標・事業量の目標と実績（令和3年度から令和5年度まで）</p>"))
        #expect(page.split(separator: "<table class=\"wide dense\"").count == 2)
        #expect(!page.contains("計画期間<wbr>") && !page.contains("class=\"number\">施策1</span> <a"))
        #expect(page.contains("<h2 id=\"indicators\">指標・事業量の一覧</h2>"))
    }

    @Test("is parted by the elements of the highest level where there are many, with their numbers")
    func many() throws {
        var plan = plan(16)
        plan.moreIndicators += """
              - id: X1
                element: G2
                name: 見本
                unit: 件
                aggregation: annual_flow
                direction: increase
                targets: {R3: 3件}

            """
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<h3 id=\"group-G1\">目標1 暮らしやすいまち</h3>"))
        #expect(page.contains("<table class=\"wide dense\" aria-labelledby=\"group-G2\">"))
        #expect(
            page.contains("<span class=\"number\">施策1</span> <a href=\"indicators/V0.html\">"))
        #expect(page.contains("class=\"first\"><a href=\"indicators/X1.html\">"))
    }

    @Test("has a column for the whole term where a volume has a plan for it")
    func term() throws {
        var plan = SamplePlan(targets: "R3: 15件\n      R4: 15件\n      R5: 15件")
        plan.moreOfIndicator = "    term: 計45件以上\n"
        plan.actuals = [:]
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(
            page.contains("計画期間<wbr>全体</th>"))
        let rows = page.split(separator: "\n").filter { $0.contains("class=\"kind\"") }
        #expect(rows[0].contains("<td class=\"n\">計45件以上</td><td rowspan=\"2\""))
        #expect(rows[1].hasSuffix("―<span class=\"unseen\">（算出しない）</span></td></tr>"))
    }

    @Test("has a column of small drawings only where a row has two numbers")
    func courses() throws {
        var plan = SamplePlan(targets: "R3: 15件\n      R4: 15件\n      R5: 15件")
        plan.actuals = [:]
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<th scope=\"col\">推移<span class=\"unseen\">（左の数値の図）</span></th>"))
        let cell = "<td rowspan=\"2\" class=\"trend\"><svg class=\"spark\""
        #expect(page.split(separator: cell).count == 2)
        #expect(page.contains("</svg></td></tr>"))
        plan = SamplePlan(targets: "R3: 15件\n      R4: 充実")
        plan.actuals = [:]
        let words = try RenderedSite(plan.sources).page(Self.path)
        #expect(!words.contains("推移<") && !words.contains("class=\"trend\""))
    }

    @Test("has a column for the beginning only where a document has a place for it")
    func baseline() throws {
        #expect(try RenderedSite(SamplePlan().sources).page(Self.path).contains(">計画策定時</th>"))
        var plan = plan(1)
        plan.moreOfIndicator = nil
        #expect(!(try RenderedSite(plan.sources).page(Self.path).contains("計画策定時")))
        let second = try RenderedSite([
            try SeedPlans.plan("itabashi_dx_plan_2025_first"),
            try SeedPlans.plan("itabashi_dx_plan_2025_second"),
        ]).page("plans/itabashi_dx_plan_2025_second/index.html")
        #expect(!second.contains("計画策定時</th>"))
        #expect(second.split(separator: "<table class=\"wide dense\"").count == 9)
    }
}
