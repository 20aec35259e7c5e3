import JapaneseText
import OpenData
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The lists of all pages")
struct PageListTests {
    @Test("stand in the order of the kana under their rows and letters, each page once")
    func kana() throws {
        let site = try Self.seeds()
        let page = try site.page("pages/index.html")
        let rows = page.matches(of: /<h2 id="row-[a-z]+">(.)行<\/h2>/).map { String($0.1) }
        #expect(rows == ["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"])
        let links = page.matches(of: /<li><a href="([^"]+)">[^<]+<\/a> <span>/).map(\.1)
        #expect(links.count == Set(links).count)
        #expect(links.count == site.pages.count - 1)
        #expect(try site.text("pages/index.html").contains("このサイトの\(links.count)ページを"))
        let names = ["RPA・AI-OCR等の活用", "ICT教育環境の整備", "アイデアソン実施回数", "オープンデータ公開件数"]
        let places = names.compactMap { page.firstRange(of: $0)?.lowerBound }
        #expect(places.count == names.count && places == places.sorted())
    }

    @Test("say of every page what it is and where it belongs")
    func places() throws {
        let text = try Self.seeds().text("pages/index.html")
        #expect(text.contains("情報セキュリティ監査の実施 取組31、大田区情報化推進計画（ver.3.0）"))
        #expect(text.contains("台東区の情報化の計画 計画、台東区"))
        #expect(text.contains("令和4年度（2022年度）の進捗状況 年度の進捗状況、"))
    }

    @Test("stay light for the seeds")
    func weight() throws {
        let site = try Self.seeds()
        for path in ["pages/index.html", "pages/organisations.html"] {
            #expect(try site.page(path).utf8.count < 150_000, "\(path)")
        }
    }

    @Test("go by ward and department, and then name what no document gives a department")
    func organisations() throws {
        let page = try Self.seeds().page("pages/organisations.html")
        let headings = page.matches(of: /<h2 id="ward-(\d+)">([^<]+)</).map { "\($0.1) \($0.2)" }
        #expect(headings == ["131067 台東区", "131075 墨田区", "131113 大田区", "131199 板橋区"])
        let taito = try #require(page.firstRange(of: "台東区</h2>")?.upperBound)
        let sumida = try #require(page.firstRange(of: "墨田区</h2>")?.lowerBound)
        let part = page[taito..<sumida]
        #expect(part.contains("<h3>情報政策課</h3>"))
        #expect(part.contains("待たずに申請できるスマート窓口の環境整備</a> <span>取り組み1</span>"))
        #expect(part.contains("<h3>資料に担当部署の記載がないページ</h3>"))
    }

    @Test("name pages without a reading in the order of the plan")
    func unread() throws {
        let site = try RenderedSite(SamplePlan().sources)
        let page = try site.page("pages/index.html")
        let start = try #require(page.firstRange(of: ">読みのない項目</h2>")?.upperBound)
        let links = page[start...].matches(of: /<li><a href="([^"]+)">[^<]+<\/a> <span>/).map(\.1)
        #expect(links.first == "../plans/sample/index.html")
        #expect(links.contains("../plans/sample/elements/G1.html"))
        #expect(page[..<start].contains("令和4年度（2022年度）の進捗状況"))
    }

    @Test("name every page, also one of the whole site without a reading, or read without a letter")
    func outsideOfTheKana() throws {
        let plan = try #require(try SeedPlans.all().first)
        let name = PageEntry.PlanName(plan.identity)
        let entries = [
            PageEntry(path: "themes/a.html", kind: "テーマ", title: "防災", reading: nil),
            PageEntry(path: "themes/b.html", kind: "テーマ", title: "「ー」", reading: "ー"),
            PageEntry(path: "p/a.html", kind: "施策", title: "窓口", plan: name, reading: "まどぐち"),
            PageEntry(path: "p/b.html", kind: "施策", title: "環境", plan: name, reading: nil),
        ]
        let index = KanaIndex(entries)
        #expect(index.rows.map(\.row) == [.ma])
        #expect(index.unread.map(\.title) == ["サイト全体のページ", name.label])
        #expect(index.unread.map { $0.entries.map(\.title) } == [["防災", "「ー」"], ["環境"]])
        let paths = index.unread.flatMap { unread in
            PageListPart.parts(of: [(unread.order, unread.entries)], longest: 500)
                .map { PageListPage(unread, $0, of: SiteContext(.sample)).path }
        }
        #expect(paths == ["pages/unread.html", "pages/unread-\(plan.identity.id).html"])
    }

    @Test("are divided where they were too long, by row and by plan")
    func divided() throws {
        let plans = try SeedPlans.all().map { PlanSummary(EvaluatedPlan($0), downloads: []) }
        let site = SiteContext(.sample)
        let whole = WholeSite(site, plans: plans)
        let directory = whole.directory
        let indexes = PageIndexes(directory, plans: whole.plans, longest: 100)
        let pages = SitePages.lists(indexes, of: site, searchStamp: nil)
        let rendered = try RenderedPages(pages)
        let rows = ["a", "ka", "sa", "ta", "na", "ha", "ma", "ya", "ra", "wa"]
        #expect(
            rendered.pages.keys.sorted()
                == (rows.map { "pages/\($0).html" } + [
                    "pages/index.html", "pages/organisations.html",
                ])
                .sorted())
        let index = try #require(rendered.pages["pages/index.html"])
        // Without an index nothing can be searched.
        #expect(!index.contains("<script"))
        #expect(index.contains(/<a href="ka.html">か行<\/a> <span>\d+ページ（か、き、く、け、こ）/))
        #expect(index.utf8.count < 10_000)
        let counted = index.matches(of: /<span>(\d+)ページ（/).compactMap { Int($0.1) }
        #expect(counted.reduce(0, +) == directory.entries.count)
        #expect(rendered.pages["pages/ka.html"]?.contains("<h2 id=\"part-1\">か</h2>") == true)
        let organisations = try #require(rendered.pages["pages/organisations.html"])
        #expect(
            organisations.contains("plans/taito_ict_plan_2021/departments.html\">台東区の情報化の計画</a>"))
        #expect(organisations.utf8.count < 30_000)
    }

    @Test("have no part that is too long, whether its pages have readings or none")
    func parts() throws {
        let entries = (1...1203).map {
            PageEntry(path: "p\($0).html", kind: "指標", title: "指標\($0)", reading: nil)
        }
        let parts = PageListPart.parts(
            of: [("あ", Array(entries[..<3])), ("い", Array(entries[3...]))], longest: 500)
        #expect(parts.map(\.size) == [3, 500, 500, 200])
        #expect(parts.map(\.titles) == ["あ", "い", "い", "い"])
        #expect(parts.flatMap { $0.groups.flatMap(\.entries) } == entries)
        #expect(parts[2].mark == "（3／4）")
        #expect(parts[2].words == "1203ページのうち504番目から1003番目まで")
        #expect(
            PageListPart.parts(of: [("あ", Array(entries[..<3]))], longest: 3)[0].words == "3ページ")

        let plans = try SeedPlans.all().map { PlanSummary(EvaluatedPlan($0), downloads: []) }
        let site = SiteContext(.sample)
        let whole = WholeSite(site, plans: plans)
        let indexes = PageIndexes(
            whole.directory, plans: whole.plans, longest: 100, longestPart: 20)
        let rendered = try RenderedPages(SitePages.lists(indexes, of: site, searchStamp: nil))
        let lists = rendered.pages.filter {
            !["pages/index.html", "pages/organisations.html"].contains($0.key)
        }
        #expect(lists["pages/ka--2.html"] != nil)
        let lines = lists.values.map {
            $0.matches(of: /<li><a href="[^"]+">[^<]+<\/a> <span>/).count
        }
        #expect(lines.allSatisfy { $0 <= 20 })
        #expect(lines.reduce(0, +) == whole.directory.entries.count)
    }

    private static func seeds() throws -> RenderedSite { try loaded.get() }

    private static let loaded = Result {
        try RenderedSite(try SeedPlans.all(), themes: try SeedPlans.themes())
    }
}
