import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

@testable import SiteViews

@Suite("The page by department")
struct DepartmentsPageTests {
    private let path = "plans/sample/departments.html"

    private func site() throws -> RenderedSite {
        var plan = SamplePlan()
        plan.moreOfMeasure = "    departments: [相談課, 広報課]\n"
        plan.moreElements = """
              - {id: M3, parent: G2, number: 施策3, title: 講座, departments: [学習課, 相談課]}

            """
        return try RenderedSite(plan.sources)
    }

    @Test("lists each department once in the order of the document, with a list of all at the top")
    func order() throws {
        let site = try site()
        #expect(site.diagnostics == [])
        let page = try site.page(path)
        let heads = page.matches(of: /<h2 id="(department-[0-9]+)">([^<]+)<\/h2>/)
        #expect(heads.map { String($0.2) } == ["相談課", "広報課", "学習課"])
        for head in heads {
            #expect(page.contains("<li><a href=\"#\(head.1)\">\(head.2)</a></li>"))
        }
        let text = try site.text(path)
        #expect(text.contains("3の部署"))
        #expect(text.contains("相談課\n施策2件を担当しています。"))
        #expect(text.contains("学習課\n施策1件を担当しています。"))
    }

    @Test("tells how each element stands, by the indicators above it where it has none itself")
    func standing() throws {
        let text = try site().text(path)
        #expect(text.contains("施策1 相談の窓口1令和4年度は届かず1（上の目標1の指標）"))
        #expect(text.contains("施策3 講座0指標の記載なし"))
    }

    @Test("lists last the elements without a department, with the reason")
    func unnamed() throws {
        let text = try site().text(path)
        #expect(text.contains("「目標」には、資料に担当部署の記載がありません。担当部署は「施策」に示されています。"))
        #expect(text.contains("次の施策1件には、資料に担当部署の記載がありません。\n\n施策2 案内の改善"))
    }

    @Test("is linked from the front page and the side, and missing where no department is named")
    func places() throws {
        let site = try site()
        #expect(
            try site.page("plans/sample/index.html")
                .contains("<p><a href=\"departments.html\">担当部署ごとの一覧</a></p>"))
        #expect(
            try site.page("plans/sample/indicators/I01.html")
                .contains("<a href=\"../departments.html\">担当部署ごと</a>"))
        let none = try RenderedSite(SamplePlan().sources)
        #expect(none.pages[path] == nil)
        #expect(try none.text("plans/sample/index.html").contains("資料に、項目ごとの担当部署の記載はありません。"))
    }

    @Test(
        "follows one rule with all pages: a name printed twice is one, and what names none is led")
    func oneRule() throws {
        var plan = SamplePlan()
        plan.moreOfMeasure = "    departments: [相談課, 相談課]\n"
        plan.moreElements = """
              - {id: M3, parent: G2, number: 施策3, title: 講座, departments: [学習課]}

            """
        // Such a name is told to the author, and the plan is published.
        let site = try RenderedSite(try #require(PlanLoader(text: nil).load(plan.sources).value))
        #expect(try site.text(path).contains("相談課\n施策1件を担当しています。"))
        let element = try site.page("plans/sample/elements/M1.html")
        #expect(element.contains("相談課") && !element.contains("相談課、相談課"))
        let organisations = try site.page("pages/organisations.html")
        #expect(organisations.matches(of: /elements\/M1.html"/).count == 1)
        #expect(organisations.contains("担当部署の記載がない項目は上の項目の担当部署に"))
    }

    @Test("leads what names no department to the nearest element above that does")
    func inherited() throws {
        let plan = try SeedPlans.plan("taito_ict_plan_2021")
        let inCharge = plan.departmentsInCharge
        for (position, element) in plan.elements.enumerated() {
            let own = plan.departments(of: [position])
            #expect(own == element.departments)
            let above = element.parent.map { inCharge[$0] } ?? []
            #expect(inCharge[position] == (own.isEmpty ? above : own))
        }
    }

    @Test("is there for the plans of the seeds that name departments, and for no guideline")
    func seeds() throws {
        let site = try RenderedSite(try SeedPlans.all())
        let pages = site.pages.keys.filter { $0.hasSuffix("/departments.html") }.sorted()
        #expect(
            pages == [
                "plans/itabashi_dx_plan_2025_second/departments.html",
                "plans/taito_ict_plan_2021/departments.html",
            ])
        let taito = try site.text("plans/taito_ict_plan_2021/departments.html")
        #expect(taito.contains("情報政策課\n取り組み35件を担当しています。"))
        #expect(taito.contains("実績は未公表です。") && !taito.contains("最新の状況"))
        let itabashi = try site.text("plans/itabashi_dx_plan_2025_second/departments.html")
        #expect(itabashi.contains("№ 2 柔軟な働き方の推進7評語は未公表"))
        #expect(
            !(try site.text("plans/ota_ict_guideline_2020/index.html").contains("担当部署")))
    }

    @Test("of a rated plan tells the grade")
    func grades() throws {
        let site = try RenderedSite(
            WardFiles(of: "seeds/mirai", texts: SeventhPlan.files)
                .sources(of: SeventhPlan.folder))
        let text = try site.text("plans/\(SeventhPlan.id)/departments.html")
        #expect(text.contains("福祉課\n施策2件を担当しています。"))
        #expect(text.contains("施策1 窓口を広げる2令和6年度の評語は「A」"))
        #expect(text.contains("次の施策3件には、資料に担当部署の記載がありません。"))
    }
}
