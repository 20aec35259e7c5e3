import Diagnostics
import PlanEvaluation
import PlanLoading
import PlanModel
import Testing

@testable import SiteViews

@Suite("The page on what changed since the year before")
struct YearChangesPageTests {
    private static let more = """
          - id: I02
            element: G2
            name: 講座の数
            unit: 回
            aggregation: annual_flow
            direction: increase
            targets: {R3: 3回, R4: 4回}
          - id: I03
            element: G2
            name: 待つ時間
            unit: 分
            aggregation: point_in_time
            direction: decrease
            targets: {R3: 10分, R4: 10分}
          - id: I04
            element: M2
            name: 案内板
            aggregation: point_in_time
            direction: state
            targets: {R3: 検討, R4: 設置}

        """

    private func site() throws -> RenderedSite {
        var plan = SamplePlan()
        plan.moreIndicators = Self.more
        plan.actuals = [
            "2021": "I01,相談件数,12件,,S01\nI02,講座の数,2回,,S01\nI04,案内板,検討,,S01",
            "2022": "I01,相談件数,15件,,S01\nI02,講座の数,4回,,S01\nI03,待つ時間,9分,,S01",
        ]
        return try Self.render(plan)
    }

    /// The site of a plan, the warnings of which are what these pages tell of.
    private static func render(_ plan: SamplePlan) throws -> RenderedSite {
        try RenderedSite(try #require(PlanLoader(text: nil).load(plan.sources).value))
    }

    private let path = "plans/sample/reports/2022-changes.html"

    @Test("is there for each year that has a reported year before it, and linked from its report")
    func places() throws {
        let site = try site()
        #expect(site.diagnostics == [])
        #expect(site.pages["plans/sample/reports/2021-changes.html"] == nil)
        let link = "<a href=\"2022-changes.html\">令和3年度から変わったこと</a>"
        #expect(try site.page("plans/sample/reports/2022.html").contains("<p>\(link)</p>"))
        #expect(!(try site.page("plans/sample/reports/2021.html").contains("から変わったこと")))
        #expect(
            try site.page("plans/sample/elements/G1.html")
                .contains("<a href=\"../reports/2022-changes.html\">令和4年度に変わったこと</a>"))
        let single = SamplePlan(actuals: ["2022": "I01,相談件数,15件,,S01"])
        #expect(!(try RenderedSite(single.sources).pages.keys.contains { $0.contains("changes") }))
    }

    @Test("counts what was newly reached, newly missed, first reported and no longer reported")
    func sentences() throws {
        let text = try site().text(path)
        for sentence in [
            "目標を達成した指標は、令和3年度が数値で判定できる2指標のうち1指標、令和4年度が数値で判定できる3指標のうち2指標です。",
            "新しく目標に達した指標が1件、新しく目標に届かなくなった指標が1件あります。",
            "実績を数値で比べられる2指標のうち、望ましい方向に動いた指標は2件です。",
            "前の年度になかった実績が記載された指標が1件、実績の記載がなくなった指標が1件あります。",
        ] {
            #expect(text.contains(sentence))
        }
    }

    @Test("calls no way better of a number that is to be kept")
    func kept() throws {
        var plan = SamplePlan()
        plan.moreIndicators = """
              - id: I02
                element: M1
                name: 待つ時間
                unit: 分
                aggregation: point_in_time
                direction: maintain
                targets: {R3: 10分, R4: 10分}

            """
        plan.actuals["2021"]? += "\nI02,待つ時間,10分,,S01"
        plan.actuals["2022"]? += "\nI02,待つ時間,12分,,S01"
        let text = try Self.render(plan).text(path)
        #expect(text.contains("増やす、または減らすことを目指し、実績を数値で比べられる1指標のうち、望ましい方向に動いた指標は1件です。"))
    }

    @Test("names them with what was reported")
    func courses() throws {
        let text = try site().text(path)
        for part in [
            "新しく目標に達した指標（1件）\n\n講座の数：4回（目標4回）",
            "新しく目標に届かなくなった指標（1件）\n\n相談件数：15件（目標20件）",
            "前の年度になかった実績が記載された指標（1件）\n\n待つ時間：9分（目標10分）",
            "実績の記載がなくなった指標（1件）\n\n案内板：記載なし",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("sets both actuals side by side, with the difference and both judgements in words")
    func rows() throws {
        let site = try site()
        let page = try site.page(path)
        let row = try #require(
            page.split(separator: "\n").first { $0.contains("<th") && $0.contains("相談件数</a>") })
        for cell in [">12件</td>", ">15件</td>", ">+3件</td>", "目標に届かず</span>", "前は目標を達成"] {
            #expect(row.contains(cell), "\(cell)")
        }
        let text = try site.text(path)
        #expect(text.contains("待つ時間記載なし9分前の実績なし目標を達成前は記載なし"))
        #expect(text.contains("施策2 案内板検討記載なし実績なし記載なし\n"))
        #expect(text.contains("「実績なし」は、その年度の値がないことを示します。"))
    }

    @Test("tells which figures of the two years were revised, and how")
    func revisions() throws {
        var plan = SamplePlan()
        plan.targets = """
            R3: 10件
                  R4: {value: 20件, revisions: [{value: 25件, date: 2022-09-01, reason: 区域の見直し}]}
                  R5: {value: 30件, revisions: [{value: 28件, date: 2024-09-01, reason: 書き誤り}]}
            """
        let text = try Self.render(plan).text(path)
        #expect(text.contains("相談件数令和4年度の目標25件20件令和4年9月1日区域の見直し"))
        #expect(!text.contains("書き誤り"))
        #expect(!(try site().text(path).contains("値の改定")))
    }

    @Test("tells a baseline that was revised in the later year, as the page of its indicator does")
    func revisedBaseline() throws {
        var plan = SamplePlan()
        plan.moreIndicators = """
              - id: I07
                element: G1
                name: 講座の数
                unit: 件
                aggregation: annual_flow
                direction: increase
                baseline:
                  {month: R3.3, value: 6件, revisions: [{value: 4件, date: 2022-09-01, reason: 集計の誤り}]}
                targets: {R4: 8件}

            """
        let site = try Self.render(plan)
        let row = "計画策定時の値4件6件令和4年9月1日集計の誤り"
        #expect(try site.text(path).contains("講座の数\(row)"))
        #expect(try site.text("plans/sample/indicators/I07.html").contains(row))
    }

    @Test("holds the years against each other that were reported, whatever lies between")
    func gap() throws {
        let plan = SamplePlan(
            actuals: ["2021": "I01,相談件数,12件,,S01", "2023": "I01,相談件数,15件,,S01"])
        let site = try Self.render(plan)
        let text = try site.text("plans/sample/reports/2023-changes.html")
        #expect(text.contains("令和5年度に変わったこと（令和3年度との比較）"))
        #expect(text.contains("+3件"))
        #expect(!(try site.page("plans/sample/reports/2023.html").contains("増減</span></th>")))
    }

    @Test("of 板橋区 tells the grades of both years and which of them went down")
    func grades() throws {
        let site = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
        let path = "plans/itabashi_dx_plan_2025_first/reports/2022-changes.html"
        let text = try site.text(path)
        #expect(text.contains("評語が上がった施策は0件、下がった施策は2件、同じ施策は23件です。"))
        #expect(text.contains("№ 10 スマートシティの推進達成＋達成下がった"))
        #expect(text.contains("№ 16 行政手続きにおけるオンライン申請の拡大達成＋達成下がった"))
        #expect(try site.page(path).split(separator: "<b>下がった</b>").count == 3)
        #expect(text.contains("実績の記載がなくなった事業量が4件（うち前の年度までに完了したもの4件）"))
    }

    @Test("of 大田区 says that one indicator newly missed its target and all numbers went up")
    func ota() throws {
        let site = try RenderedSite(try SeedPlans.plan("ota_ict_plan_v3"))
        let text = try site.text("plans/ota_ict_plan_v3/reports/2022-changes.html")
        #expect(text.contains("令和3年度が10指標のうち8指標、令和4年度が10指標のうち7指標です。"))
        #expect(text.contains("新しく目標に届かなくなった指標（1件）\n\nＲＰＡ等の導入業務数：32業務（目標35業務）"))
        #expect(text.contains("望ましい方向に動いた指標は10件です。"))
        #expect(!text.contains("評語"))
    }
}
