import JapaneseText
import OpenData
import PlanModel
import Testing

@Suite("The other tables of a plan")
struct OtherTablesTests {
    @Test("Items have their place in the tree, the plan's own words and their departments")
    func items() throws {
        let star = Mark(symbol: "★", label: "国の計画の事項", meaning: "国の計画が求めるもの。")
        let table = try PublishedTable(.items, of: try SamplePlan(marks: [star]).evaluated)
        #expect(
            table.headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "上位ID", "階層", "階層名", "番号", "名称",
                "担当部署", "記号", "出典ID", "備考",
            ])
        #expect(table.column("ID") == ["sample_plan_G1", "sample_plan_M01"])
        #expect(table.column("上位ID") == ["", "sample_plan_G1"])
        #expect(table.column("階層") == ["1", "2"])
        #expect(table.column("階層名") == ["目標", "施策"])
        #expect(table.column("番号") == ["目標１", "施策1"])
        #expect(table.column("担当部署") == ["", "総務課;情報課"])
        #expect(table.column("記号") == ["", "★"])
    }

    @Test("Indicators have their unit, their way of counting and the way they are to go")
    func indicators() throws {
        let plan = try SamplePlan(
            unit: "人", direction: .decrease, aggregation: .cumulativePersons, definition: "人数。"
        ).evaluated
        let table = try PublishedTable(.indicators, of: plan)
        #expect(
            table.headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "上位ID", "指標名", "内訳", "単位", "集計方法",
                "望ましい方向", "測定周期", "定義", "備考",
            ])
        #expect(table.column("上位ID") == ["sample_plan_M01"])
        #expect(table.column("集計方法") == ["cumulative_persons"])
        #expect(table.column("望ましい方向") == ["decrease"])
        #expect(table.column("測定周期") == ["P1Y"])
        #expect(table.column("定義") == ["人数。"])
    }

    @Test("An indicator that is done or not done has no direction")
    func state() throws {
        let plan = try SamplePlan(direction: .state).evaluated
        #expect(try PublishedTable(.indicators, of: plan).column("望ましい方向") == [""])
    }

    @Test("Notes say what they are about: the plan, an item or an indicator")
    func notes() throws {
        let plan = try SamplePlan(
            elementNotes: ["番号が二つある。"],
            marks: [Mark(symbol: "★", label: "国の計画の事項", meaning: "国の計画が求めるもの。")],
            indicatorNotes: ["上段の値。"], notes: ["第2版を読んだ。"]
        ).evaluated
        let table = try PublishedTable(.notes, of: plan)
        #expect(table.column("ID") == (1...4).map { "sample_plan_N00\($0)" })
        #expect(
            table.column("注記") == [
                "記号「★」は「国の計画の事項」を表す。国の計画が求めるもの。", "第2版を読んだ。", "番号が二つある。", "上段の値。",
            ])
        #expect(table.column("項目ID") == ["", "", "sample_plan_M01", ""])
        #expect(table.column("指標ID") == ["", "", "", "sample_plan_I01"])
    }

    @Test("Sources name the document, its part and its publisher")
    func sources() throws {
        let plan = try SamplePlan(published: CalendarDate(year: 2021, month: 4, day: 1)).evaluated
        let table = try PublishedTable(.sources, of: plan)
        #expect(table.column("ID") == ["sample_plan_S01"])
        #expect(table.column("名称") == ["見本計画 第1版"])
        #expect(table.column("該当箇所") == ["第3章"])
        #expect(table.column("発行者") == ["見本区"])
        #expect(table.column("公表日") == ["2021-04-01"])
    }
}
