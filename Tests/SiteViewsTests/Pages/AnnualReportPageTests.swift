import Testing

@testable import SiteViews

@Suite("The report on a fiscal year")
struct AnnualReportPageTests {
    private static let second = """
          - id: I02
            element: G2
            name: 講座の数
            unit: 回
            aggregation: annual_flow
            direction: increase
            targets:
              R3: 3回
              R4: 4回
              R5: 5回

        """

    private func site() throws -> RenderedSite {
        var plan = SamplePlan()
        plan.moreIndicators = Self.second
        plan.actuals["2021"]? += "\nI02,講座の数,3回,,S01"
        plan.actuals["2022"]? += "\nI02,講座の数,4回,,S01"
        return try RenderedSite(plan.sources)
    }

    @Test(
        "says how many indicators reached their target, and how that differs from the year before")
    func sentences() throws {
        let site = try site()
        let text = try site.text("plans/sample/reports/2022.html")
        #expect(text.contains("2指標のうち1指標が目標に達し、1指標が届きませんでした。"))
        #expect(text.contains("目標を達成した指標の数は、前年度（令和3年度）の2指標から1指標に減りました。"))
        #expect(!(try site.text("plans/sample/reports/2021.html").contains("前年度（")))
    }

    @Test("groups the indicators by goal and tells target, actual, rate, judgement and change")
    func rows() throws {
        let page = try site().page("plans/sample/reports/2022.html")
        #expect(page.contains("<h3 id=\"group-G1\">目標1 暮らしやすいまち</h3>"))
        let row = try #require(
            page.split(separator: "\n").first { $0.contains("<th") && $0.contains("相談件数</a>") })
        for cell in ["20件", "15件", "75.0%", "目標に届かず", "+3件"] {
            #expect(row.contains(cell))
        }
    }

    @Test("has no change to tell where the year before has no actual")
    func firstYear() throws {
        let page = try site().page("plans/sample/reports/2021.html")
        let row = try #require(
            page.split(separator: "\n").first { $0.contains("<th") && $0.contains("相談件数</a>") })
        #expect(
            row.hasSuffix("<td class=\"n muted\">―<span class=\"unseen\">（算出しない）</span></td></tr>"))
    }

    @Test("tells the remarks of the year")
    func remarks() throws {
        #expect(
            try site().text("plans/sample/reports/2022.html").contains("相談件数：窓口を1か所に集めた"))
    }

    @Test("of a year that only some indicators speak of says that the others are not stated")
    func gaps() throws {
        var plan = SamplePlan()
        plan.moreIndicators = Self.second
        let site = try RenderedSite(plan.sources)
        #expect(site.diagnostics == [])
        let page = try site.page("plans/sample/reports/2022.html")
        let row = try #require(
            page.split(separator: "\n").first { $0.contains("<th") && $0.contains("講座の数</a>") })
        #expect(row.contains("記載なし") && !row.contains("未公表"))
    }
}
