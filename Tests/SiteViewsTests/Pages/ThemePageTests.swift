import Diagnostics
import PlanLoading
import PlanModel
import Testing

@testable import SiteViews

@Suite("The pages of themes")
struct ThemePageTests {
    private let site: RenderedSite

    private static let rendered = Result {
        try RenderedSite(try SeedPlans.all(), themes: try SeedPlans.themes())
    }

    init() throws { site = try Self.rendered.get() }

    @Test("are there for every theme of the seeds, with a list that says how much each holds")
    func list() throws {
        let page = try site.page("themes/index.html")
        for theme in try SeedPlans.themes() {
            #expect(page.contains("<a href=\"\(theme.id).html\">\(theme.title)</a>"))
            #expect(try site.text("themes/\(theme.id).html").contains(theme.summary))
        }
        #expect(page.contains("4区の16件"))
        #expect(page.contains("順位をつけるものではありません。"))
    }

    @Test("hold every indicator that names the theme, once, with a link to it")
    func members() throws {
        for theme in try SeedPlans.themes() {
            let page = try site.page("themes/\(theme.id).html")
            for plan in try SeedPlans.all() {
                for indicator in plan.indicators where indicator.themes.contains(theme.id) {
                    let path = SiteRoutes.indicator(indicator.id, of: plan.identity.id)
                    let link = "<a href=\"../\(path)\">\(indicator.fullName)</a>"
                    #expect(page.split(separator: link).count == 2, "\(theme.id) \(path)")
                    let back = "<a href=\"../../../themes/\(theme.id).html\">\(theme.title)</a>"
                    #expect(try site.page(path).contains(back), "\(path)")
                }
            }
        }
    }

    @Test("stand in the order of the wards' codes and say that they are no ranking")
    func order() throws {
        let page = try site.page("themes/open_data.html")
        let wards = page.matches(of: /<th scope="row" class="first">([^<]+)<br>/).map {
            String($0.1)
        }
        #expect(wards == ["台東区", "墨田区", "大田区", "板橋区"])
        #expect(page.contains("<strong>順位をつけるものではありません。</strong>"))
        #expect(page.contains("（団体コードの順）"))
        let drawn = page.matches(of: /<p><b>([^<]+)<\/b>\ /).map { String($0.1) }
        #expect(drawn == ["台東区", "墨田区", "大田区"])
    }

    @Test("say of each figure what it measures, how it is counted and what is known of it")
    func row() throws {
        let page = try site.page("themes/open_data.html")
        #expect(
            page.contains(
                "<td class=\"kind\">件</td><td>時点の値</td><td>1件<br><span class=\"muted\">令和3年3月</span></td><td>149件<br><span class=\"muted\">令和4年度</span></td><td>60件<br><span class=\"muted\">令和6年度</span></td></tr>"
            ))
        #expect(page.contains("<td class=\"muted\">記載なし</td><td class=\"muted\">未公表</td>"))
        #expect(page.contains("<td>15データ以上公開<br>"))
        let training = try site.text("themes/training.html")
        #expect(training.contains("言葉で示す"))
    }

    @Test("give the target of the whole term where the plan has none by year")
    func term() throws {
        var plan = SamplePlan()
        plan.moreIndicators = """
              - id: V01
                kind: volume
                element: M1
                name: 研修
                unit: 回
                aggregation: annual_flow
                direction: increase
                term: 計10回以上
                themes: [training]

            """
        let themes = [Theme(id: ThemeID("training"), title: "研修", summary: "見本。", caveats: [])]
        let loaded = try #require(PlanLoader(themes: themes).load(plan.sources).value)
        let page = try RenderedSite([loaded], themes: themes).page("themes/training.html")
        #expect(page.contains("<td>計10回以上<br><span class=\"muted\">計画期間全体</span></td>"))
        #expect(!page.contains("比べるときに気を付けること"))
    }

    @Test("say why figures cannot be held against each other, as the data shows and the site says")
    func reasons() throws {
        let text = try site.text("themes/open_data.html")
        for reason in [
            "単位が異なります。台東区・墨田区・大田区は「件」、板橋区は「データ」です。",
            "数え方が異なります。台東区・墨田区・大田区は時点の値、板橋区は1年間の値です。",
            "計画策定時の値の時期が異なります。台東区は令和2年度、墨田区は令和3年度、大田区は令和3年3月です。",
            "板橋区の資料には、計画策定時の値がありません。",
            "目標の時期が異なります。台東区・墨田区・板橋区は令和7年度、大田区は令和6年度です。",
            "墨田区の資料は、目標について「目標値は調整中」としています。",
            "何を1件と数えるか（表の数、ファイルの数、データの種類など）は、どの区の資料にも示されていません。",
        ] { #expect(text.contains(reason), "\(reason)") }
        let same = try site.text("themes/electronic_approval.html")
        for subject in ["単位", "数え方", "目標の時期"] {
            #expect(!same.contains("\(subject)が異なります"), "\(subject)")
        }
        let words = try site.text("themes/cashless.html")
        #expect(words.contains("大田区は「業務・窓口」、板橋区は言葉と「手続き」と「%」と「か所」です。"))
    }

    @Test("name the documents behind the figures")
    func sources() throws {
        let text = try site.text("themes/open_data.html")
        #expect(text.contains("台東区：台東区の情報化の計画"))
        #expect(text.contains("板橋区：板橋区DX推進計画2025 後期実施計画"))
    }

    @Test("are linked from the navigation of every page of the site")
    func navigation() {
        for (path, page) in site.pages where path != "404.html" {
            #expect(page.contains(/href="[^"]*themes\/index\.html"|href="index\.html"/), "\(path)")
            #expect(page.contains(/<a href="[^"]*"( aria-current="page")?>テーマ<\/a>/), "\(path)")
        }
    }

    @Test("are not there without themes, or without a figure of one, and nothing links to them")
    func none() throws {
        let plans = [try SeedPlans.plan("ota_ict_plan_v3")]
        let unused = Theme(id: ThemeID("unused"), title: "使わないテーマ", summary: "見本。", caveats: [])
        for themes in [[], [unused]] {
            let site = try RenderedSite(plans, themes: themes)
            #expect(!site.pages.keys.contains { $0.hasPrefix("themes/") })
            #expect(!site.pages.values.contains { $0.contains("テーマ") })
        }
    }

    @Test("leave out themes that no plan has a figure of")
    func unused() throws {
        let unused = Theme(id: ThemeID("unused"), title: "使わないテーマ", summary: "見本。", caveats: [])
        let plans = [try SeedPlans.plan("ota_ict_plan_v3")]
        let site = try RenderedSite(plans, themes: [unused] + (try SeedPlans.themes()))
        #expect(site.pages["themes/unused.html"] == nil)
        #expect(site.pages["themes/cashless.html"] != nil)
        #expect(!(try site.page("themes/index.html").contains("使わないテーマ")))
        #expect(try site.text("themes/open_data.html").contains("1区の1件"))
    }
}
