import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The pages of a plan that rates its measures")
struct RatedSiteTests {
    private static let letters = """
        ratings:
          title: 目標の評価
          level: 目標
          source: S01
          missing: ignore
          scale:
            - {code: a, label: A, meaning: 目標に届いています。, when: {rate_at_least: 100}}
            - {code: b, label: B, meaning: おおむね届いています。, when: {rate_at_least: 70}}
            - {code: d, label: D, meaning: 届いていません。}

        """

    private static let measures = """
        ratings:
          title: 施策の評価
          level: 施策
          version: 第1期
          source: S01
          scale:
            - {code: achieved, label: 達成, meaning: 届いています。, when: {reached: all}}
            - {code: not_achieved, label: 未達成, meaning: 届いていません。}

        """

    private func site(
        _ scheme: String, _ ratings: [String: String] = [:], moreIndicators: String = ""
    ) throws -> RenderedSite {
        var plan = SamplePlan()
        plan.morePlan = scheme
        plan.ratings = ratings
        plan.moreIndicators = moreIndicators
        return try RenderedSite(plan.sources)
    }

    @Test("show a scale of letters by the plan's own words, and rate its highest level")
    func letters() throws {
        let site = try site(Self.letters, ["2022": "G1,,B\nG2,,A"])
        #expect(site.diagnostics == [])
        let report = try site.page("plans/sample/reports/2022.html")
        #expect(report.contains("<span class=\"chip\">B</span>"))
        #expect(report.contains("</svg>A</span>"))
        let text = try site.text("plans/sample/reports/2022.html")
        #expect(text.contains("令和4年度は2目標のうち1目標が「A」です。"))
        #expect(text.contains("相談件数15件は年度目標20件の75.0％で、B"))
        #expect(text.contains("この年度に数える事業量がなく、判定できない"))
        #expect(text.contains("ほかに、実績が足りず計算できない目標が1件あります。"))
        #expect(!report.contains("rating-parts"))
        #expect(try site.text("plans/sample/index.html").contains("数で定めた指標のすべてが計画の70％以上"))
    }

    @Test("of a year that the ward has not rated yet show the computed grades alone")
    func unpublished() throws {
        let volume = """
              - id: V1
                kind: volume
                element: M1
                name: 講座
                unit: 回
                aggregation: annual_flow
                direction: increase
                targets: {R4: 3回}

            """
        var plan = SamplePlan()
        plan.morePlan = Self.measures
        plan.moreIndicators = volume
        plan.actuals["2022"]? += "\nV1,講座,3回,,S01"
        let site = try RenderedSite(plan.sources)
        #expect(site.diagnostics == [])
        let text = try site.text("plans/sample/reports/2022.html")
        #expect(text.contains("2指標・事業量のうち1指標・事業量が目標に達し"))
        #expect(text.contains("講座3回は年度目標3回の100.0％で、達成"))
        #expect(text.contains("公表された評語と計算が違う施策はありません。"))
        #expect(text.contains("評語が未公表の施策が2件、実績が足りず計算できない施策が1件あります。"))
        #expect(try site.text("plans/sample/elements/M1.html").contains("第1期の評語の決まり"))
        #expect(try site.text("plans/sample/index.html").contains("評語はまだ公表されていません。"))
        #expect(try site.text("index.html").contains("2指標・事業量のうち1指標・事業量が目標に達し"))
    }

    @Test("lead with what has been rated, and say how much has not")
    func partly() throws {
        let site = try site(Self.measures, ["2021": "M1,,達成\nM2,,未公表", "2022": "M1,,達成\nM2,,達成"])
        #expect(site.diagnostics == [])
        let first = try site.text("plans/sample/reports/2021.html")
        #expect(first.contains("令和3年度は2施策のうち1施策が「達成」です。1施策の評語は未公表です。"))
        let second = try site.text("plans/sample/reports/2022.html")
        #expect(second.contains("令和4年度は2施策すべてが「達成」です。"))
        #expect(second.contains("前年度（達成1、未達成0）と比べ、達成は1施策増え、未達成は同じです。"))
        #expect(try site.page("plans/sample/index.html").contains("<dt>達成の施策<br>"))
    }

    @Test("have no trace of ratings where the plan has no scale")
    func none() throws {
        let site = try RenderedSite(SamplePlan().sources)
        for (path, page) in site.pages {
            #expect(!page.contains("評語") && !page.contains("id=\"ratings"), "\(path)")
        }
    }

    @Test("keep ids apart and link only to what is there")
    func links() throws {
        let site = try site(Self.measures, ["2022": "M1,,達成\nM2,,未達成"])
        for (path, page) in site.pages {
            let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(path)")
            for match in page.matches(of: /href="([^"]*)"/) where !match.1.contains("://") {
                #expect(site.has(String(match.1), from: path), "\(path) links to \(match.1)")
            }
            for match in page.matches(of: /aria-labelledby="([^"]+)"/) {
                #expect(ids.contains(String(match.1)), "\(path) \(match.1)")
            }
        }
    }
}
