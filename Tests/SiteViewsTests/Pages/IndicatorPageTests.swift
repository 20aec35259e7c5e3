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
        #expect(page.contains("</svg>目標に届かず</span><span class=\"under digits\">達成率 75.0%</span>"))
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

    @Test("without an actual says that none has been published")
    func unpublished() throws {
        var plan = SamplePlan()
        plan.actuals = [:]
        let page = try RenderedSite(plan.sources).page(Self.path)
        #expect(
            page.contains("<dt>最新の実績</dt><dd class=\"digits\"><span class=\"words\">未公表</span>"))
        #expect(page.contains("<dt>判定</dt><dd><span class=\"chip open\">未公表</span>"))
    }

    @Test("stays below 60 kB")
    func size() throws {
        #expect(try RenderedSite(SamplePlan().sources).page(Self.path).utf8.count < 60_000)
    }
}
