import PlanModel
import Testing

@testable import SiteViews

@Suite("The site of all seeds")
struct SeedSiteTests {
    private let plans: [Plan]
    private let site: RenderedSite

    private static let rendered = Result {
        try RenderedSite(try SeedPlans.all(), themes: try SeedPlans.themes())
    }

    init() throws {
        plans = try SeedPlans.all()
        site = try Self.rendered.get()
    }

    @Test("holds six plans of four wards, made without a problem")
    func plansOfAllWards() {
        #expect(site.diagnostics == [])
        #expect(plans.count == 6)
        #expect(Set(plans.map(\.identity.municipality.code)).count == 4)
    }

    @Test("has a page for every element of every plan, with its name and its place in the document")
    func elements() throws {
        for plan in plans {
            for element in plan.elements {
                let path = SiteRoutes.element(element.id, of: plan.identity.id)
                let text = try site.text(path)
                #expect(text.contains("\(element.number) \(element.title)\n"), "\(path)")
                let place = try #require(element.place, "\(path)")
                #expect(text.contains("、\(place)\n"), "\(path)")
            }
        }
    }

    @Test("has a page for every indicator and volume of every plan, with its name")
    func indicators() throws {
        for plan in plans {
            for indicator in plan.indicators {
                let path = SiteRoutes.indicator(indicator.id, of: plan.identity.id)
                #expect(try site.text(path).contains("\(indicator.fullName)\n"), "\(path)")
            }
        }
    }

    @Test("links only to what is there, also from one plan to another")
    func links() {
        for (path, page) in site.pages {
            for match in page.matches(of: /href="([^"]*)"/) where !match.1.contains("://") {
                let leads = site.has(String(match.1), from: path)
                #expect(leads, "\(path) links to \(match.1)")
            }
        }
    }

    @Test("gives each id of a page once, and names every region by what is there")
    func identifiers() {
        for (path, page) in site.pages {
            let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            let known = Set(ids)
            #expect(known.count == ids.count, "\(path)")
            for match in page.matches(of: /aria-labelledby="([^"]+)"/) {
                let isThere = known.contains(String(match.1))
                #expect(isThere, "\(path) \(match.1)")
            }
        }
    }

    @Test("has no gap between the levels of its headings")
    func headings() {
        for (path, page) in site.pages {
            var last = 0
            for match in page.matches(of: /<h([1-6])[ >]/) {
                guard let level = Int(match.1) else { continue }
                let follows = level <= last + 1
                #expect(follows, "\(path) h\(level) after h\(last)")
                last = level
            }
        }
    }

    @Test("leads from every part of an earlier plan to its part of the later one, and back")
    func generations() throws {
        let first = "plans/itabashi_dx_plan_2025_first"
        let second = "plans/itabashi_dx_plan_2025_second"
        let table = try site.page("\(first)/generations.html")
        #expect(table.split(separator: "<table class=\"crosswalk\"").count == 2)
        let plan = try SeedPlans.plan("itabashi_dx_plan_2025_first")
        for pair in try #require(plan.relations.successors.first).continuations {
            guard case .element(let id) = pair.other?.id else { continue }
            #expect(table.contains("../itabashi_dx_plan_2025_second/elements/\(id).html"))
            let later = try site.page("\(second)/elements/\(id).html")
            guard case .element(let position)? = pair.own else { continue }
            let name = plan.elements[position].id
            #expect(later.contains("../../itabashi_dx_plan_2025_first/elements/\(name).html"))
            let earlier = try site.page("\(first)/elements/\(name).html")
            #expect(earlier.contains("../../itabashi_dx_plan_2025_second/elements/\(id).html"))
        }
    }

    @Test("holds each year against the plan for the whole term where a document prints one")
    func terms() throws {
        let report = try site.page("plans/itabashi_dx_plan_2025_first/reports/2022.html")
        #expect(report.contains("計画期間<wbr>全体の目標</th>"))
        #expect(
            report.contains(
                "<span class=\"number\">№ 2</span> <a href=\"../indicators/V0201.html\">作成シナリオ数</a></th><td class=\"n\">計30シナリオ以上</td>"
            ))
        #expect(!(try site.page("plans/ota_ict_plan_v3/reports/2022.html").contains("計画期間<wbr>")))
    }

    @Test("says of the later plan's № 3 that four measures were merged under another printed name")
    func merged() throws {
        let text = try site.text("plans/itabashi_dx_plan_2025_second/elements/M03.html")
        #expect(text.contains("前期実施計画からの継続"))
        #expect(text.split(separator: "統合 № 1").count == 5)
        #expect(text.contains("資料の別の箇所での名称マイナンバーカードの活用による区民の利便性向上"))
    }
}
