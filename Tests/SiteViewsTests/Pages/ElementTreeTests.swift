import PlanModel
import Testing

@testable import SiteViews

@Suite("The structure of a plan")
struct ElementTreeTests {
    private let site: RenderedSite

    private static let rendered = Result { try RenderedSite(try SeedPlans.all()) }

    init() throws { site = try Self.rendered.get() }

    @Test("is nested lists in which every element stands once, with its number before its name")
    func complete() throws {
        for plan in try SeedPlans.all() {
            let tree = try Self.tree(site.page(SiteRoutes.plan(plan.identity.id)))
            #expect(tree.split(separator: "<div class=\"node\">").count == plan.elements.count + 1)
            for element in plan.elements {
                #expect(
                    tree.contains(
                        "<span class=\"number\">\(element.number)</span> <span><a href=\"elements/\(element.id).html\">"
                    ))
            }
            #expect(!tree.contains("<table"))
        }
    }

    @Test("tells how much is below a goal and how many of its indicators reached their target")
    func counts() throws {
        let tree = PlainText(
            try Self.tree(site.page("plans/ota_ict_plan_v3/index.html"))[...]
        ).text
        #expect(tree.contains("区民の利便性向上 5施策、4指標のうち3指標が目標を達成"))
        #expect(tree.contains("地域課題の解決 2施策、3指標すべてが目標を達成"))
        #expect(tree.contains("円滑な情報共有の推進 3取組"))
    }

    @Test("tells the newest grade of a measure in words, and of which year it is")
    func grades() throws {
        let page = try site.page("plans/itabashi_dx_plan_2025_first/index.html")
        #expect(page.contains("名前の後の評語は、令和4年度のものです。"))
        let tree = try Self.tree(page)
        let chips = tree.matches(of: /<span class="chip ([a-z]+)">/).map { String($0.1) }
        #expect(chips.count == 25)
        #expect(chips.count { $0 == "exceeded" } == 3 && chips.count { $0 == "missed" } == 1)
    }

    @Test("tells nothing of targets where no actual has been published")
    func unreported() throws {
        let tree = try Self.tree(site.page("plans/taito_ict_plan_2021/index.html"))
        #expect(!tree.contains("目標を達成") && !tree.contains("chip"))
    }

    private static func tree(_ page: String) throws -> String {
        let start = try #require(page.firstRange(of: "<ul class=\"tree\">")?.lowerBound)
        let end = try #require(page[start...].firstRange(of: "<h2")?.lowerBound)
        return String(page[start..<end])
    }
}
