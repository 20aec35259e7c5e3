import PlanModel
import Testing

@testable import SiteViews

@Suite("The page of a plan")
struct PlanPageTests {
    private static let path = "plans/sample/index.html"

    @Test("tells first how many indicators reached their target in the newest year")
    func status() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page(Self.path)
        #expect(page.contains("<span class=\"big\">0</span><span class=\"unit\">／1指標</span>"))
        #expect(try site.text(Self.path).contains("令和4年度の状況"))
    }

    @Test("shows the structure as nested lists, and signs with their meaning in words")
    func structure() throws {
        let page = try RenderedSite(SamplePlan().sources).page(Self.path)
        #expect(page.contains("<a href=\"elements/M1.html\">相談の窓口</a>&nbsp;<span class=\"mark\">"))
        #expect(page.contains("<span aria-hidden=\"true\">★</span>"))
        #expect(page.contains("<span class=\"unseen\">（国の計画の事項）</span>"))
        #expect(page.contains("国の計画が示すもの"))
    }

    @Test("holds targets and actuals of every year in rows of their own")
    func table() throws {
        let page = try RenderedSite(SamplePlan().sources).page(Self.path)
        let rows = page.split(separator: "\n").filter { $0.contains("class=\"kind\"") }
        #expect(rows.count == 2)
        #expect(rows[0].contains("<td class=\"n\">10件</td><td class=\"n\">20件</td>"))
        #expect(rows[0].contains("実績を踏まえて検討"))
        #expect(rows[1].contains("<td class=\"n\">12件</td><td class=\"n\">15件</td>"))
        #expect(rows[1].contains("<td class=\"n muted\">未公表</td>"))
    }

    @Test("says so where nothing has been reported yet")
    func unreported() throws {
        var plan = SamplePlan()
        plan.actuals = [:]
        let site = try RenderedSite(plan.sources)
        #expect(site.diagnostics == [])
        #expect(try site.text(Self.path).contains("実績は未公表です。"))
        let home = try site.text("index.html")
        #expect(home.contains("実績は未公表") && !home.contains("実績は未公表です。"))
        #expect(!site.pages.keys.contains { $0.contains("/reports/") })
    }

    @Test("carries the words of its own Markdown, below the main heading")
    func words() throws {
        var plan = SamplePlan()
        plan.pages = ["index.md": "# この計画について\n\n**4つ**の視点があります。\n"]
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains(/<h2 id="text-[^"]+">この計画について<\/h2>/))
        #expect(page.contains("<strong>4つ</strong>の視点"))
    }

    @Test("says what the document says of all of its targets, by the status and by the list")
    func targetsStatus() throws {
        var plan = SamplePlan()
        plan.morePlan = "targets_status: 目標値は調整中\n"
        let site = try RenderedSite(plan.sources)
        let note = "<p class=\"remark\">資料は、目標について「目標値は調整中」としています。</p>"
        #expect(try site.page(Self.path).split(separator: note).count == 3)
        #expect(try site.text("index.html").contains("資料は、目標について「目標値は調整中」としています。"))
    }

    @Test("does not give years as the plan's own that the document does not print")
    func unstatedPeriod() throws {
        var plan = SamplePlan()
        plan.period = "{from: R3, to: R5, stated: false}"
        let site = try RenderedSite(plan.sources)
        let note = "計画期間は資料に記載がありません（指標の年度は令和3年度から令和5年度まで）。"
        #expect(try site.text(Self.path).contains(note))
        #expect(try site.text(Self.path).contains("計画期間資料に記載なし"))
        #expect(try site.text("index.html").contains(note))
        #expect(!(try site.text(Self.path).contains("見本の計画　令和3年度")))
        let stated = try RenderedSite(SamplePlan().sources)
        #expect(!(try stated.text(Self.path).contains("記載がありません")))
        #expect(try stated.text(Self.path).contains("計画期間令和3年度から令和5年度まで"))
    }

    @Test("explains terms with their reading and place, in the order of the document")
    func glossary() throws {
        var plan = SamplePlan()
        plan.morePlan = """
            terms:
              - {term: RPA, reading: アールピーエー, meaning: 作業を自動で行う手段です。, place: 脚注6}
              - {term: テレワーク, reading: テレワーク, meaning: 離れて働くことです。}

            """
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<h2 id=\"terms\">用語</h2>"))
        #expect(
            page.contains("<dt><dfn>RPA</dfn><span class=\"reading\">（アールピーエー）</span></dt>"))
        #expect(page.contains("資料の箇所：脚注6"))
        #expect(page.contains("<dt><dfn>テレワーク</dfn></dt><dd>離れて働くことです。</dd>"))
        #expect(page.contains("<a href=\"#terms\">用語</a>"))
    }

    @Test("names the bodies that steer the plan, and leaves out what the document lacks")
    func bodies() throws {
        var plan = SamplePlan()
        plan.morePlan = "bodies:\n  - {name: 推進本部, role: 区長が本部長を務めます。}\n"
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<dt>推進本部</dt><dd>区長が本部長を務めます。</dd>"))
        let bare = try RenderedSite(SamplePlan().sources).page(Self.path)
        for id in ["bodies", "terms", "relations", "perspectives"] {
            #expect(!bare.contains("id=\"\(id)\"") && !bare.contains("#\(id)\""), "\(id)")
        }
    }

    @Test("calls viewpoints by the plan's word, and by their titles where numbers do not tell")
    func perspectives() throws {
        var plan = SamplePlan()
        plan.morePlan = """
            perspectives:
              - {number: ビジョン①, title: つながる}
              - {number: ビジョン②, title: ひろがる, summary: 使う人を増やします。}

            """
        var page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<h3 id=\"perspectives\">2つのビジョン</h3>"))
        #expect(page.contains("<dt>ビジョン①</dt><dd><b>つながる</b></dd>"))
        #expect(page.contains("<dt>ビジョン②</dt><dd><b>ひろがる</b><br>使う人を増やします。</dd>"))

        plan.morePlan = """
            perspectives:
              - {number: 視点, title: つながる, summary: 力を合わせます。}
              - {number: 視点, title: ひろがる}

            """
        page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<h3 id=\"perspectives\">2つの視点</h3>"))
        #expect(page.contains("<dt>つながる</dt><dd>力を合わせます。</dd>"))
        #expect(page.contains("<dt>ひろがる</dt><dd>視点</dd>"))
    }
}
