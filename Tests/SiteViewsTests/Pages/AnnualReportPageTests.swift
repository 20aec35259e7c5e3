import Foundation
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
            page.split(separator: "\n").last { $0.contains("<th") && $0.contains("相談件数</a>") })
        for cell in ["20件", "15件", "75.0%", "目標に届かず", "+3件"] {
            #expect(row.contains(cell))
        }
    }

    @Test("has no column of changes where the year before was not reported")
    func firstYear() throws {
        let site = try site()
        #expect(!(try site.page("plans/sample/reports/2021.html").contains("増減</span></th>")))
        #expect(try site.page("plans/sample/reports/2022.html").contains("増減</span></th>"))
        #expect(!(try site.text("plans/sample/reports/2021.html").contains("前年度からの増減")))
    }

    @Test("says why a change cannot be told, and what the word means")
    func obstacles() throws {
        var plan = SamplePlan()
        plan.moreIndicators = Self.second
        plan.actuals["2022"]? += "\nI02,講座の数,4回,,S01"
        let text = try RenderedSite(plan.sources).text("plans/sample/reports/2022.html")
        #expect(text.contains("講座の数4回4回100.0%目標を達成前の実績なし"))
        #expect(text.contains("「前の実績なし」は、前の年度の値がないことを示します。"))
        #expect(!text.contains("「範囲の値」は"))
    }

    @Test("lists on request what missed its target, in the order of the plan")
    func offTarget() throws {
        let page = try site().page("plans/sample/reports/2022.html")
        let start = try #require(page.range(of: "<h2 id=\"off-target\">"))
        let end = try #require(page.range(of: "</details>"))
        let part = page[start.lowerBound..<end.upperBound]
        #expect(part.contains("<details>\n<summary>目標に届かなかった1指標を表で見る</summary>"))
        #expect(part.contains("−5件") && part.contains("75.0%"))
        #expect(part.contains("<td>窓口を1か所に集めた</td>"))
        #expect(!part.contains("講座の数"))
        // Paper, where nothing can be opened, has the same in a line each.
        let line = "<li>相談件数：15件（目標20件）</li>\n</ul>"
        let head = "<li class=\"unseen\">（印刷用：上の表の項目）</li>\n"
        #expect(page.contains("<ul hidden class=\"print-only\">\n" + head + line))
        #expect(try #require(page.range(of: "id=\"indicators\"")).lowerBound > end.lowerBound)
    }

    @Test("says that nothing missed its target, with nothing to open")
    func nothingMissed() throws {
        let page = try site().page("plans/sample/reports/2021.html")
        #expect(page.contains("<p>目標の数値に届かなかった指標はありません。</p>"))
        #expect(!page.contains("<details"))
    }

    @Test("has boxes to sign that only the printed paper shows, with the department if known")
    func signature() throws {
        var plan = SamplePlan()
        plan.morePlan = "department: 企画課\n"
        let page = try RenderedSite(plan.sources).page("plans/sample/reports/2022.html")
        let block = try #require(
            page.firstMatch(of: /<div hidden class="print-only">(.|\n)*?<\/div>/)?.0)
        for head in ["所管課", "作成者", "作成日", "確認者", "確認日"] {
            #expect(block.contains("<th scope=\"col\">\(head)</th>"))
        }
        // Browsers of text show it on the screen as well.
        #expect(block.contains("<span class=\"unseen\">（印刷用）</span>確認欄"))
        #expect(block.contains("<tr><td>企画課</td><td></td><td></td><td></td><td></td></tr>"))
    }

    @Test("tells the remarks of the year")
    func remarks() throws {
        #expect(
            try site().text("plans/sample/reports/2022.html").contains("相談件数：窓口を1か所に集めた"))
    }

    @Test("tells what is said about the targets of the year as well")
    func remarksOnTargets() throws {
        var plan = SamplePlan()
        plan.targets = "R3: 10件\n      R4: {value: 20件, remarks: 窓口の数から求めた}"
        let text = try RenderedSite(plan.sources).text("plans/sample/reports/2022.html")
        #expect(text.contains("相談件数の目標：窓口の数から求めた"))
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
