import Diagnostics
import Foundation
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

@testable import SiteViews

@Suite("Bars on the pages of the seeds")
struct BarFiguresTests {
    private static let ota = "plans/ota_ict_plan_v3"
    private static let itabashi = "plans/itabashi_dx_plan_2025_first"

    private func figure(_ id: String, of page: String) throws -> Substring {
        let start = try #require(page.range(of: "<figure aria-labelledby=\"\(id)-headline\">"))
        let rest = page[start.lowerBound...]
        return rest[..<(try #require(rest.range(of: "</figure>")).lowerBound)]
    }

    @Test("板橋区's counts of 5, 19, 1 and 3, 21, 1 are drawn with all their numbers")
    func years() throws {
        let site = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
        let figure = try figure("rating-bars", of: try site.page("\(Self.itabashi)/index.html"))
        #expect(figure.contains(">令和4年度は25施策のうち24施策が「達成＋」または「達成」</h4>"))
        #expect(
            figure.contains(
                "帯グラフ2本。各年度の25施策を評語で分ける。令和3年度は達成＋5、達成19、未達成1。令和4年度は達成＋3、達成21、未達成1。"))
        let counts = figure.matches(of: />(\d+)<\/text>/).map { String($0.1) }
        #expect(counts == ["1", "5", "19", "1", "3", "21"])
        #expect(figure.contains("charts/ratings.svg"))
        #expect(site.has("../charts/ratings.svg", from: "\(Self.itabashi)/reports/2022.html"))
    }

    @Test("板橋区's counts by part come to those of the whole")
    func parts() throws {
        let site = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
        let page = try site.page("\(Self.itabashi)/reports/2022.html")
        let figure = try figure("rating-bars", of: page)
        #expect(figure.contains("全体（25施策）は達成＋3、達成21、未達成1。"))
        for counts in ["達成＋2、達成9、未達成0", "達成＋1、達成2、未達成1", "達成＋0、達成4、未達成0", "達成＋0、達成6、未達成0"] {
            #expect(figure.contains("施策）は\(counts)。"))
        }
        #expect(
            try site.text("\(Self.itabashi)/reports/2022.html").contains(
                "「基本方針Ⅱ マイナンバーカードの普及・活用」では、4施策のうち未達成が1施策です。"))
        #expect(page.components(separatedBy: "<pattern id=\"hatch\"").count == 2)
        #expect(!page.contains("class=\"rates\""), "of 80 volumes 3 have a rate")
    }

    @Test("大田区's rates are listed in the order of the plan, as many as there are indicators")
    func rates() throws {
        let plan = try SeedPlans.plan("ota_ict_plan_v3")
        let site = try RenderedSite(plan)
        let figure = try figure("rates", of: try site.page("\(Self.ota)/reports/2022.html"))
        let names = figure.matches(of: /<li>.*?<a href="[^"]*\/([A-Z0-9]+)\.html">/).map {
            "\($0.1)"
        }
        #expect(names == plan.indicators.map { "\($0.id)" })
        let rates = figure.matches(of: /<\/span>([\d.]+%)<\/b>/).map { String($0.1) }
        #expect(
            rates == [
                "122.5%", "72.7%", "100.0%", "263.9%", "372.5%", "108.3%", "111.1%", "91.4%",
                "106.8%", "79.8%",
            ])
        // Browsers of text part nothing and show the key as well.
        #expect(
            PlainText(figure).text.contains("オンライン申請可能手続数（上段）、実績49手続／目標40手続、達成率122.5%"))
        #expect(figure.contains("<li class=\"unseen\">凡例：</li>\n<li>"))
        #expect(figure.components(separatedBy: "class=\"short\"").count == 4 + 1, "and the key")
        #expect(figure.components(separatedBy: "class=\"gap\"").count == 3)
        #expect(site.has("../charts/attainment-2022.svg", from: "\(Self.ota)/reports/2022.html"))
    }

    @Test("大田区's years are drawn on the page of the plan, with a table of them")
    func course() throws {
        let site = try RenderedSite(try SeedPlans.plan("ota_ict_plan_v3"))
        let figure = try figure("tally-bars", of: try site.page("\(Self.ota)/index.html"))
        #expect(figure.contains(">目標を達成した指標は、令和3年度の8指標から令和4年度の7指標に減った</h3>"))
        let cells = figure.matches(of: /<td class="n">(\d+)<\/td>/).map { String($0.1) }
        #expect(cells == ["8", "2", "10", "7", "3", "10"])
        let text = try site.text("\(Self.ota)/index.html")
        #expect(text.contains("目標と比べられた指標は、令和3年度も令和4年度も10指標です。"))
    }

    @Test("Counts of rare kinds beside each other do not take a plan's bars away")
    func tightCounts() throws {
        var plan = SamplePlan()
        plan.moreIndicators = (2...60).map { number in
            """
              - id: I\(number < 10 ? "0" : "")\(number)
                element: M1
                name: 講座\(number)
                unit: 回
                aggregation: point_in_time
                direction: increase
                targets: {R3: \(number == 2 ? "充実" : "4回"), R4: 4回}

            """
        }.joined()
        for year in ["2021", "2022"] {
            plan.actuals[year]? += (2...59).map { number in
                "\nI\(number < 10 ? "0" : "")\(number),講座\(number),4回,,S01"
            }.joined()
        }
        let loaded = try #require(PlanLoader(text: nil).load(plan.sources).value)
        let page = try RenderedSite(loaded).page("plans/sample/index.html")
        let figure = try figure("tally-bars", of: page)
        #expect(figure.contains("令和3年度は達成58、届かず0、判定なし1、実績なし1。"))
        #expect(figure.contains("charts/targets-reached.svg"))
    }

    @Test("Plans without actuals have neither bars nor patterns")
    func nothing() throws {
        for id in ["taito_ict_plan_2021", "sumida_ict_plan_2022"] {
            let plan = try SeedPlans.plan(id)
            let context = PlanContext(
                EvaluatedPlan(plan), site: SiteContext(.sample), downloads: [])
            #expect(context.course == nil && context.reportCharts.isEmpty)
        }
    }

    @Test("An indicator without a rate is listed with the reason")
    func reasons() throws {
        var plan = SamplePlan()
        plan.moreIndicators = """
              - id: I02
                element: M1
                name: 待ち時間
                unit: 分
                aggregation: point_in_time
                direction: decrease
                targets: {R4: 5分}
              - id: I03
                element: M1
                name: 案内
                unit: 件
                aggregation: point_in_time
                direction: increase
                targets: {R4: 8件}
              - id: I04
                element: M1
                name: 講座
                unit: 回
                aggregation: point_in_time
                direction: increase
                targets: {R4: 充実}

            """
        plan.actuals["2022"]? += "\nI02,待ち時間,3分,,S01\nI03,案内,8件,,S01\nI04,講座,2回,,S01"
        let site = try RenderedSite(plan.sources)
        let text = try site.text("plans/sample/reports/2022.html")
        #expect(text.contains("令和4年度は4指標のうち1指標が目標を達成、1指標が目標に届かず、2指標は達成率の算出なし"))
        #expect(text.contains("目標を達成。少ないほどよい指標のため、達成率は算出しません。"))
        #expect(text.contains("目標「充実」"))
        #expect(text.contains("目標または実績が数値でないため、達成率は算出しません。"))
        #expect(!(try site.page("plans/sample/reports/2021.html").contains("class=\"rates\"")))
    }

    @Test("A scale of letters is drawn, each with a look of its own")
    func letters() throws {
        let files = WardFiles(of: "seeds/mirai", texts: SeventhPlan.files)
        let site = try RenderedSite(files.sources(of: SeventhPlan.folder))
        let pages = site.pages.filter { $0.value.contains("rating-bars-headline") }
        #expect(!pages.isEmpty)
        for (path, page) in pages {
            let figure = try figure("rating-bars", of: page)
            let key = figure.matches(
                of: /<li><svg[^>]*>(<rect class="[a-z]+"(?: [a-z-]+="[^"]*")*)/)
            let looks = key.map { $0.1.split(separator: " x=")[0] }
            #expect(looks.count >= 4 && Set(looks).count == looks.count, "\(path) \(looks)")
        }
    }
}
