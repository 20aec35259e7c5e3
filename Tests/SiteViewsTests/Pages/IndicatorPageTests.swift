import Testing

@testable import SiteViews

@Suite("The page of an indicator")
struct IndicatorPageTests {
    private static let path = "plans/sample/indicators/I01.html"

    @Test("shows its newest actual, the target of that year and of the last, and the judgement")
    func facts() throws {
        let page = try RenderedSite(SamplePlan().sources).page(Self.path)
        #expect(page.contains("<span class=\"big\">15</span><span class=\"unit\">件</span>"))
        #expect(page.contains("<span class=\"big\">20</span><span class=\"unit\">件</span>"))
        #expect(page.contains("<span class=\"words\">実績を踏まえて検討</span>"))
        #expect(
            page.contains("</svg>目標に届かず</span><br><span class=\"under digits\">達成率 75.0%</span>"))
    }

    @Test("tells each year with target, actual, difference, rate and judgement")
    func years() throws {
        let page = try RenderedSite(SamplePlan().sources).page(Self.path)
        let rows = page.split(separator: "\n").filter { $0.contains("<time datetime=\"") }
        let years = rows.filter { $0.contains("<th scope=\"row\"") }
        #expect(years.count == 3)
        #expect(years[0].contains("<time datetime=\"2021\">"))
        #expect(years[0].contains("+2件") && years[0].contains("120.0%"))
        #expect(years[1].contains("−5件") && years[1].contains("75.0%"))
        #expect(years[2].contains("―<span class=\"unseen\">（算出しない）</span>"))
        #expect(years[2].contains("<span class=\"chip open\">未公表</span>"))
    }

    @Test("tells the remark on a figure with its year")
    func remarks() throws {
        let text = try RenderedSite(SamplePlan().sources).text(Self.path)
        #expect(text.contains("令和4年度の実績：窓口を1か所に集めた"))
    }

    @Test("tells the value from before the plan with its month, and how it is counted")
    func definition() throws {
        let text = try RenderedSite(SamplePlan().sources).text(Self.path)
        #expect(text.contains("5件（令和3年3月）"))
        #expect(text.contains("その年度の1年間の値"))
        #expect(text.contains("多いほどよい（目標以上で達成）"))
        #expect(text.contains("sample_I01"))
    }

    @Test(
        "tells how numbers reach a target only where a target is a number, and no brackets in others"
    )
    func directionAlone() throws {
        var plan = SamplePlan()
        plan.moreIndicators = """
              - id: I02
                element: G2
                name: 待ち時間
                unit: 分
                aggregation: point_in_time
                direction: decrease
                baseline: {year: R2, value: 18分}
                targets: {R5: 減少}

            """
        let site = try RenderedSite(plan.sources)
        let page = try site.page("plans/sample/indicators/I02.html")
        #expect(page.contains("<dd>少ないほどよい</dd>"))
        #expect(page.contains("18分（令和2年度、2020年度）"))
    }

    @Test("tells of each year without an actual whether one is due")
    func absences() throws {
        var plan = SamplePlan()
        plan.targets = "R3: 10件\n      R4: 20件"
        plan.actuals["2022"] = nil
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<span class=\"chip open\">未公表</span>"))
        #expect(page.contains("<span class=\"chip open\">―（目標も実績もない年度）</span>"))
        #expect(
            page.contains("<td class=\"n muted\">―<span class=\"unseen\">（目標も実績もない年度）</span></td>"))
    }

    @Test("without an actual says that none has been published")
    func unpublished() throws {
        var plan = SamplePlan()
        plan.actuals = [:]
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(
            page.contains("<dt>最新の実績</dt><dd class=\"digits\"><span class=\"words\">未公表</span>"))
        #expect(!page.contains("<dt>判定"))
        #expect(page.contains("<td><span class=\"chip open\">未公表</span></td>"))
    }

    @Test("stays below 60 kB")
    func size() throws {
        #expect(try RenderedSite(SamplePlan().sources).page(Self.path).utf8.count < 60_000)
    }

    private static let volumePath = "plans/sample/indicators/V01.html"

    /// A plan with a volume of work that is told in words, and one in numbers with all that can be
    /// said of it.
    private static var plan: SamplePlan {
        var plan = SamplePlan()
        plan.morePlan = "targets_status: 目標値は調整中\n"
        plan.moreIndicators = """
              - id: V01
                kind: volume
                quantitative: true
                element: M1
                also: [M2, G2]
                name: 研修
                unit: 回
                aggregation: annual_flow
                direction: increase
                place: 表1の2行目
                term: {value: 計30回以上, remarks: 欄は結合されています。, place: 表2}
                targets:
                  R4:
                    value: 年１０回以上
                    revisions:
                      - {value: 年8回, date: 2022-04-01, reason: 計画の見直し}
                      - {value: 年9回, date: 2023-04-01, reason: 誤植の訂正}
                  R5: 30回以上
              - id: V02
                kind: volume
                element: M1
                name: 窓口の環境整備
                aggregation: point_in_time
                direction: state
                targets:
                  R4: 検討
                  R5: 整備の推進と利用の拡大

            """
        plan.actuals["2021"] = nil
        plan.actuals["2022"] = "I01,相談件数,15件,,S01\nV01,研修,3回,,S01\nV02,窓口の環境整備,実施,,S01"
        return plan
    }

    @Test("calls a volume of work so, and says whether the plan marks it as one in numbers")
    func volumes() throws {
        let site = try RenderedSite(Self.plan.sources)
        let page = try site.page(Self.volumePath)
        #expect(page.contains("<p class=\"eyebrow\">大田区の事業量　施策1 相談の窓口</p>"))
        #expect(page.contains("<h2 id=\"definition\">事業量の定義</h2>"))
        #expect(page.contains("<dt>区分</dt><dd>事業量（資料が「定量事業量」としているもの）</dd>"))
        #expect(page.contains("「施策1」の事業量</h2>"))
        #expect(page.contains("<span>前の指標・事業量</span><br>相談件数"))
        let other = try site.text("plans/sample/indicators/I01.html")
        #expect(other.contains("大田区の指標　目標1") && other.contains("指標の定義"))
    }

    @Test("tells the target of the whole term at its head, over its table and in its definition")
    func term() throws {
        let page = try RenderedSite(Self.plan.sources).page(Self.volumePath)
        #expect(page.contains("<dt>計画期間全体の目標<br>令和3年度から令和5年度まで</dt>"))
        #expect(page.contains("<span class=\"big\">30</span><span class=\"unit\">回以上</span>"))
        #expect(page.contains("<span class=\"under small muted\">資料では「計30回以上」</span>"))
        #expect(page.contains("研修の年度ごとの目標と実績（計画期間全体の目標：計30回以上）</p>"))
        #expect(page.contains("<dd>計30回以上（令和3年度から令和5年度まで）</dd>"))
        #expect(page.contains("<li>計画期間全体の目標：欄は結合されています。</li>"))
    }

    @Test("links to the further elements under which the document shows it")
    func repetitions() throws {
        let page = try RenderedSite(Self.plan.sources).page(Self.volumePath)
        #expect(
            page.contains(
                "<dt>再掲</dt><dd><a href=\"../elements/M2.html\">施策2 案内の改善</a>、<a href=\"../elements/G2.html\">目標2 学べるまち</a></dd>"
            ))
    }

    @Test("tells what the document says of all targets of the plan, next to them")
    func targetsStatus() throws {
        let page = try RenderedSite(Self.plan.sources).page(Self.volumePath)
        #expect(page.contains("<span class=\"under small muted\">資料では「目標値は調整中」</span>"))
        #expect(page.contains("資料は、目標について「目標値は調整中」としています。出典："))
    }

    @Test("tells where in the document each figure stands, where they stand apart")
    func places() throws {
        let page = try RenderedSite(Self.plan.sources).page(Self.volumePath)
        #expect(
            page.contains(
                """
                <li>大田区「見本の計画書」
                <ul>
                <li>表1の2行目：名称、令和4年度と令和5年度の目標、令和4年度の実績</li>
                <li>表2：計画期間全体の目標</li>
                </ul>
                </li>
                """))
        let plain = try RenderedSite(Self.plan.sources).page("plans/sample/indicators/V02.html")
        #expect(plain.contains("<li>大田区「見本の計画書」</li>"))
    }

    @Test("tells the one place in which all of it stands beside the document")
    func onePlace() throws {
        var plan = Self.plan
        plan.moreIndicators = plan.moreIndicators.replacing(", place: 表2", with: "")
        let page = try RenderedSite(plan.sources).page(Self.volumePath)
        #expect(page.contains("<li>大田区「見本の計画書」、表1の2行目</li>"))
    }

    @Test("tells every value that was revised, what it became, when and why")
    func revisions() throws {
        let page = try RenderedSite(Self.plan.sources).page(Self.volumePath)
        #expect(page.contains("<h2 id=\"revisions\">改定の記録</h2>"))
        #expect(
            page.contains(
                """
                <tr><th scope="row">令和4年度の目標</th><td>年8回</td><td>年9回</td><td>令和4年4月1日</td><td>計画の見直し</td></tr>
                <tr><th scope="row">令和4年度の目標</th><td>年9回</td><td>年10回以上</td><td>令和5年4月1日</td><td>誤植の訂正</td></tr>
                """))
        let other = try RenderedSite(Self.plan.sources).page("plans/sample/indicators/V02.html")
        #expect(!other.contains("改定の記録</h2>"))
    }

    @Test("of words has neither drawing nor judgement: a table of the words of each year")
    func words() throws {
        let page = try RenderedSite(Self.plan.sources).page("plans/sample/indicators/V02.html")
        #expect(!page.contains("<svg class=\"chart\"") && !page.contains("<figure"))
        #expect(!page.contains("判定</") && !page.contains("class=\"chip"))
        #expect(page.contains("<table class=\"told\""))
        #expect(page.contains("<h3>令和4年度の実績は「実施」で、目標は「検討」だった</h3>"))
        #expect(page.contains("<td class=\"n say\">整備の推進と利用の拡大</td>"))
        #expect(page.contains("言葉で示された目標と実績は、数値では判定しません。"))
        #expect(page.contains("<dt>示し方</dt><dd>状態で示す（数値では判定しない）</dd>"))
    }

    @Test("that nothing has been reported of begins with where the plan began")
    func planned() throws {
        var plan = SamplePlan()
        plan.actuals = [:]
        plan.targets = "R4: 30件"
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(page.contains("<dt>計画策定時の値<br>令和3年3月</dt>"))
        #expect(page.contains("<dt>最後の目標<br>令和4年度（2022年度）</dt>"))
        #expect(page.contains("計画策定時の5件から、令和4年度に30件を目指す"))
    }
}
