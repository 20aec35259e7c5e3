import Diagnostics
import JapaneseText
import PlanModel
import Testing

@testable import SiteViews

@Suite("The site of 大田区's plan")
struct OtaSiteTests {
    private let plan: Plan
    private let site: RenderedSite

    init() throws {
        plan = try SeedPlans.plan("ota_ict_plan_v3")
        site = try RenderedSite([plan, try SeedPlans.plan("ota_ict_guideline_2020")])
    }

    @Test("has a page for each of its 50 elements, its indicators and two years, without a problem")
    func pages() {
        #expect(site.diagnostics == [])
        func count(_ folder: String) -> Int {
            site.pages.keys.count { $0.hasPrefix("plans/\(folder)/") }
        }
        #expect(count("ota_ict_plan_v3/elements") == 3 + 11 + 36)
        #expect(count("ota_ict_plan_v3/indicators") == plan.indicators.count)
        #expect(count("ota_ict_plan_v3/reports") >= 2)
        #expect(count("ota_ict_guideline_2020/elements") == 4)
    }

    @Test("has a page with its name for each of the 36 initiatives")
    func initiatives() throws {
        let initiatives = plan.elements(atLevel: 2).map { plan.elements[$0] }
        #expect(initiatives.count == 36)
        for initiative in initiatives {
            let path = "plans/ota_ict_plan_v3/elements/\(initiative.id).html"
            let heading =
                "<span class=\"number\">\(initiative.number)</span> \(initiative.title)</h1>"
            #expect(try site.page(path).contains(heading))
        }
    }

    @Test("says that 7 of 10 indicators reached their target in 令和4年度, and 8 of 10 before")
    func tallies() throws {
        let report = try site.text("plans/ota_ict_plan_v3/reports/2022.html")
        #expect(report.contains("10指標のうち7指標が目標に達し、3指標が届きませんでした。"))
        #expect(report.contains("前年度（令和3年度）の8指標から7指標に減りました。"))
        #expect(try site.text("index.html").contains("10指標のうち7指標が目標に達し"))
    }

    @Test("shows every target and actual of the document on the page of its indicator")
    func figures() throws {
        for indicator in plan.indicators {
            let text = try site.text("plans/ota_ict_plan_v3/indicators/\(indicator.id).html")
            for observation in indicator.targets + indicator.actuals {
                guard let number = observation.value.number else { continue }
                #expect(text.contains("\(number.grouped)\(indicator.unit)"), "\(indicator.id)")
            }
        }
    }
}
