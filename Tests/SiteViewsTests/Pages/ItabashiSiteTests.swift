import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

@testable import SiteViews

@Suite("The site of 板橋区's plan of 令和3年度 to 令和5年度")
struct ItabashiSiteTests {
    private let site: RenderedSite
    private static let folder = "plans/itabashi_dx_plan_2025_first"

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first"))
        let plan = try #require(loaded.value)
        site = try RenderedSite(plan)
    }

    private func text(_ path: String) throws -> String { try site.text("\(Self.folder)/\(path)") }
    private func page(_ path: String) throws -> String { try site.page("\(Self.folder)/\(path)") }

    @Test("is made without a problem")
    func strict() {
        #expect(site.diagnostics == [])
    }

    @Test("tells first that 24 of 25 measures are 達成＋ or 達成, on every page about the plan")
    func headline() throws {
        let fact = "<span class=\"big\">24</span><span class=\"unit\">／25施策</span>"
        for path in ["\(Self.folder)/index.html", "\(Self.folder)/reports/2022.html", "index.html"]
        {
            #expect(try site.page(path).contains("<dt>達成以上の施策<br>令和4年度（2022年度）</dt>"))
            #expect(try site.page(path).contains(fact), "\(path)")
            #expect(
                try site.text(path).contains("令和4年度は25施策のうち24施策が「達成＋」または「達成」です。"), "\(path)")
        }
        #expect(!(try site.text("index.html").contains("目標を達成した指標")))
    }

    @Test("tells how the grades changed since the year before")
    func comparison() throws {
        let words = "前年度（達成＋5、達成19、未達成1）と比べ、達成＋は2施策減り、達成は2施策増え、未達成は同じです。"
        #expect(try text("reports/2022.html").contains(words))
        #expect(try text("index.html").contains(words))
        #expect(!(try text("reports/2021.html").contains("前年度（")))
    }

    @Test("holds both grades and the reason of each of the 25 measures of a year")
    func table() throws {
        let rows = try page("reports/2022.html").split(separator: "\n").filter {
            $0.contains("<th scope=\"row\" class=\"first\"><a href=\"../elements/F")
        }
        #expect(rows.count == 25)
        let row = try #require(rows.first { $0.contains("elements/F12.html") })
        #expect(row.split(separator: "chip missed").count == 3)
        #expect(row.split(separator: "</svg>未達成</span>").count == 3)
        #expect(row.contains("<td>交付枚数89,491枚は年度目標119,052枚の75.2％で、未達成</td>"))
    }

    @Test("lists the measures whose published and computed grades differ")
    func disagreements() throws {
        let first = try section("disagreements", of: "reports/2021.html")
        let links = first.matches(of: /elements\/(F[0-9]+)\.html/).map { String($0.1) }
        #expect(links == ["F10", "F11", "F16", "F22", "F23"])
        #expect(first.contains("公表された評語は「達成」です。計算では、3つの事業量のうち1つ（検証作業「検証作業完了」）が"))
        #expect(first.contains("ほかに、実績が足りず計算できない施策が1件あります。"))
        let second = try section("disagreements", of: "reports/2022.html")
        #expect(
            second.matches(of: /elements\/(F[0-9]+)\.html/).map { String($0.1) } == [
                "F21", "F22", "F23",
            ])
    }

    @Test("tells on the page of a measure both grades of each year, the reason and the rule")
    func element() throws {
        let ratings = try section("ratings", of: "elements/F21.html")
        #expect(ratings.contains("<h3 id=\"ratings-2022\">令和4年度（2022年度）</h3>"))
        #expect(ratings.split(separator: "公表された評語と、このサイトの決まりによる計算が違います。").count == 2)
        #expect(ratings.contains("<a href=\"../index.html#ratings-rule\">前期実施計画の評語の決まり</a>"))
        #expect(try text("elements/F21.html").contains("令和4年度の評語は「達成」です。"))
        let open = try section("ratings", of: "elements/F06.html")
        #expect(open.contains("<span class=\"chip open\">判定できない</span>"))
        #expect(open.contains("3つの事業量のうちテレワーク実施課の実績が資料になく、判定できない。"))
        #expect(try text("elements/P1.html").contains("令和4年度は11施策すべてが「達成＋」または「達成」です。"))
        #expect(!(try page("elements/P1.html").contains("id=\"ratings\"")))
    }

    @Test("explains the scale and the computation, and holds its counts against the document's")
    func plan() throws {
        let ratings = try section("ratings", of: "index.html")
        #expect(ratings.contains("計算の条件：事業量の大部分が計画に届き、一つ以上の事業量が計画を上回る"))
        #expect(ratings.contains("年数で等しく分けた1年分と比べます"))
        let text = try text("index.html")
        #expect(text.contains("基本方針ごとの数は、資料が示す数と同じです。"))
        let counts = try page("index.html").split(separator: "\n").filter {
            $0.contains("<th scope=\"row\">達成＋</th>")
        }
        #expect(counts.count == 2)
        #expect(counts.first?.contains("―<span class=\"unseen\">（記載なし）</span>") == true)
        #expect(
            counts.last?.contains("3施策</td><td class=\"n\">12%</td>") == true)
    }

    @Test("says of the later plan that its ratings are not published yet")
    func later() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_second"))
        let plan = try #require(loaded.value)
        let site = try RenderedSite(plan)
        #expect(site.diagnostics == [])
        let folder = "plans/itabashi_dx_plan_2025_second"
        let text = try site.text("\(folder)/index.html")
        #expect(text.contains("評語はまだ公表されていません。"))
        #expect(text.contains("一つ以上の事業量が計画を上回り、数で定めた事業量があって、そのすべてが計画に届く"))
        #expect(try site.text("\(folder)/elements/M01.html").contains("評語は未公表です。"))
        #expect(
            try site.text("\(folder)/elements/M01.html").contains(
                "評語の決まりは、後期実施計画の評語の決まりにあります。"))
    }

    /// The part of a page from one heading of the second level to the next.
    private func section(_ id: String, of path: String) throws -> Substring {
        let page = try page(path)
        let start = try #require(page.firstRange(of: "<h2 id=\"\(id)\">"))
        let rest = page[start.upperBound...]
        return rest[..<(rest.firstRange(of: "<h2")?.lowerBound ?? rest.endIndex)]
    }
}
