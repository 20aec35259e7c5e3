import Diagnostics
import JapaneseText
import OpenData
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The tables of ratings")
struct EvaluationTableTests {
    private let itabashi: EvaluatedPlan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first"))
        let plan = try #require(loaded.value)
        itabashi = EvaluatedPlan(plan)
    }

    @Test("have the columns of the convention, and after them those of the computation")
    func headers() throws {
        #expect(
            try PublishedTable(.evaluations, of: itabashi).headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "施策ID", "施策名", "年度", "年度_和暦", "期間開始日",
                "期間終了日", "評語コード", "評語", "原文表記", "出典ID", "公表日", "改訂番号", "備考", "計算した評語コード",
                "計算した評語", "計算の理由", "出典箇所",
            ])
        let names = OpenDataTable.evaluations.columns.suffix(4).map(\.name)
        #expect(
            names == [
                "computed_grade_code", "computed_grade", "computed_reason", "source_locator",
            ])
    }

    @Test("hold each of the 50 published grades of 板橋区 beside the computed one")
    func rows() throws {
        let table = try PublishedTable(.evaluations, of: itabashi)
        #expect(table.rows.count == 50)
        let row = try #require(
            table.rows.first { $0["ID"] == "itabashi_dx_plan_2025_first_F12_2022" })
        #expect(row["施策ID"] == "itabashi_dx_plan_2025_first_F12")
        #expect(row["期間開始日"] == "2022-04-01" && row["期間終了日"] == "2023-03-31")
        #expect(row["評語コード"] == "not_achieved" && row["評語"] == "未達成")
        #expect(row["計算した評語コード"] == "not_achieved" && row["計算した評語"] == "未達成")
        #expect(row["出典箇所"] == "詳細の表 番号12 「令和4年度実績」の欄")
        #expect(row["計算の理由"] == "交付枚数89,491枚は年度目標119,052枚の75.2％で、未達成")
        let open = try #require(
            table.rows.first { $0["ID"] == "itabashi_dx_plan_2025_first_F06_2021" })
        #expect(open["計算した評語コード"] == "" && open["計算した評語"] == "")
        #expect(open["計算の理由"]?.hasSuffix("判定できない") == true)
    }

    @Test("keep the words of the document beside those of the scale")
    func words() throws {
        let plan = try SamplePlan(
            ratingScheme: SamplePlan.threeGrades,
            ratings: [SamplePlan.rating(0, "達成+", remarks: "半角のプラス。")]
        ).evaluated
        let table = try PublishedTable(.evaluations, of: plan)
        #expect(table.column("評語") == ["達成＋"])
        #expect(table.column("原文表記") == ["達成+"])
        #expect(table.column("備考") == ["半角のプラス。"])
    }

    @Test("count the grades of the plan and of each of its parts, beside the document's own counts")
    func counts() throws {
        let table = try PublishedTable(.evaluationCounts, of: itabashi)
        #expect(table.rows.count == 2 * (1 + 4) * 3)
        func row(_ id: String) throws -> [String: String] {
            try #require(table.rows.first { $0["ID"] == "itabashi_dx_plan_2025_first_\(id)" })
        }
        let whole = try row("2022_achieved")
        #expect(whole["件数"] == "21" && whole["割合"] == "84" && whole["項目ID"] == "")
        #expect(whole["出典箇所"] == "「施策の評価」の表")
        #expect(whole["資料の件数"] == "21" && whole["資料の割合"] == "84")
        let part = try row("P2_2022_not_achieved")
        #expect(part["件数"] == "1" && part["資料の件数"] == "1" && part["資料の割合"] == "")
        #expect(part["項目名"] == "マイナンバーカードの普及・活用")
        let unstated = try row("P2_2021_not_achieved")
        #expect(unstated["件数"] == "1" && unstated["資料の件数"] == "" && unstated["出典ID"] == "")
    }

    @Test("refer to rows that are there")
    func references() throws {
        #expect(try PublishedTable.danglingReferences(of: itabashi) == [])
    }

    @Test("are not written for a plan without ratings")
    func absent() throws {
        let plan = try SamplePlan(ratingScheme: SamplePlan.threeGrades).evaluated
        #expect(!plan.openDataFiles().contains { $0.path.contains("evaluation") })
    }
}
