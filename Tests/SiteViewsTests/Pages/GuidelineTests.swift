import PlanModel
import Testing

@testable import SiteViews

@Suite("The pages of a guideline")
struct GuidelineTests {
    private let site: RenderedSite
    private static let folder = "plans/ota_ict_guideline_2020"

    init() throws {
        site = try RenderedSite(
            [try SeedPlans.plan("ota_ict_plan_v3"), try SeedPlans.plan("ota_ict_guideline_2020")])
    }

    @Test("say what it is, for which years, and lead to the plans below it")
    func overview() throws {
        let text = try site.text("\(Self.folder)/index.html")
        #expect(text.contains("計画の上に立って、進む方向を示す指針です。"))
        #expect(text.contains("令和2年度から令和10年度まで"))
        #expect(text.contains("この指針は、4つの「視点」からなります。"))
        #expect(text.contains("この指針に基づく計画大田区情報化推進計画（ver.3.0）"))
        #expect(
            try site.page("\(Self.folder)/index.html")
                .contains("<a href=\"../ota_ict_plan_v3/index.html\">"))
    }

    @Test("speak of no actuals, no indicators and no department in charge of a viewpoint")
    func noFigures() throws {
        for (path, _) in site.pages where path.hasPrefix(Self.folder) {
            let text = try site.text(path)
            for word in ["公表されていません", "未公表", "目標値", "指標", "担当部署"] {
                let isThere = text.contains(word)
                #expect(!isThere, "\(path) \(word)")
            }
        }
    }

    @Test("are led to from the plan, and from each of its viewpoints to that of the guideline")
    func fromBelow() throws {
        let page = try site.page("plans/ota_ict_plan_v3/index.html")
        #expect(
            page.contains("<dt>上位の指針</dt><dd><a href=\"../ota_ict_guideline_2020/index.html\">"))
        for (number, title) in [("1", "区民ニーズに即した行政サービスの提供"), ("4", "ICTの活用による職員能力の最大化")] {
            let link = "../ota_ict_guideline_2020/elements/V\(number).html"
            #expect(page.contains("上位の指針：<a href=\"\(link)\">(\(number)) \(title)</a>"))
        }
    }
}
