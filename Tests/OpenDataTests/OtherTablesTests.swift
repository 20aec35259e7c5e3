import JapaneseText
import OpenData
import PlanModel
import Testing

@Suite("The other tables of a plan")
struct OtherTablesTests {
    @Test("Items have their place in the tree, the plan's own words and their departments")
    func items() throws {
        let star = Mark(symbol: "★", label: "国の計画の事項", meaning: "国の計画が求めるもの。")
        let plan = try SamplePlan(marks: [star], elementPlace: "3頁の表", listedAs: "手続の簡素化").evaluated
        let table = try PublishedTable(.items, of: plan)
        #expect(
            table.headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "上位ID", "階層", "階層名", "番号", "名称",
                "担当部署", "記号", "出典ID", "備考", "出典箇所", "別の表の名称",
            ])
        #expect(table.column("出典箇所") == ["", "3頁の表"])
        #expect(table.column("別の表の名称") == ["", "手続の簡素化"])
        #expect(table.column("ID") == ["sample_plan_G1", "sample_plan_M01"])
        #expect(table.column("上位ID") == ["", "sample_plan_G1"])
        #expect(table.column("階層") == ["1", "2"])
        #expect(table.column("階層名") == ["目標", "施策"])
        #expect(table.column("番号") == ["目標１", "施策1"])
        #expect(table.column("担当部署") == ["", "総務課;情報課"])
        #expect(table.column("記号") == ["", "★"])
    }

    @Test("Details are the images of a year and the names in a list, one to a row")
    func itemDetails() throws {
        let plan = try SamplePlan(
            visions: [Vision(year: FiscalYear(startingIn: 2030), text: "どこでも手続ができます。")],
            lists: [NamedList(title: "手続", items: ["転入", "転出"])]
        ).evaluated
        let table = try PublishedTable(.itemDetails, of: plan)
        #expect(table.column("ID") == (1...3).map { "sample_plan_D00\($0)" })
        #expect(Set(table.column("項目ID")) == ["sample_plan_M01"])
        #expect(table.column("種別コード") == ["vision", "listed", "listed"])
        #expect(table.column("種別") == ["実現イメージ", "列記", "列記"])
        #expect(table.column("年度") == ["2030", "", ""])
        #expect(table.column("年度_和暦") == ["令和12年度", "", ""])
        #expect(table.column("題名") == ["", "手続", "手続"])
        #expect(table.column("内容") == ["どこでも手続ができます。", "転入", "転出"])
    }

    @Test("The crosswalk tells of each part what became of it in the later plan")
    func crosswalk() throws {
        let later = RelatedPart(id: .element(ElementID("R1")), label: "施策9 手続")
        let part = RelatedPart(id: .indicator(IndicatorID("I09")), label: "件数")
        let plan = try SamplePlan(
            breakdown: "上段",
            continuations: [
                Continuation(
                    own: .element(1), other: later, continuity: .merged, printed: "手続の改善"),
                Continuation(
                    own: .indicator(0), other: part, continuity: .continued, printed: nil),
                Continuation(
                    own: .element(0), other: nil, continuity: .completed, printed: nil),
            ]
        ).evaluated
        let table = try PublishedTable(.crosswalk, of: plan)
        #expect(
            table.headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "前の項目ID", "前の指標ID", "前の名称",
                "継続コード", "継続", "後の計画ID", "後の項目ID", "後の指標ID", "後の名称", "印刷された名称", "備考",
            ])
        #expect(table.column("ID") == (1...3).map { "sample_plan_X00\($0)" })
        #expect(table.column("前の項目ID") == ["sample_plan_M01", "", "sample_plan_G1"])
        #expect(table.column("前の指標ID") == ["", "sample_plan_I01", ""])
        #expect(table.column("前の名称") == ["手続をかんたんにする", "電子申請の件数（上段）", "便利なまち"])
        #expect(table.column("継続コード") == ["merged", "continued", "completed"])
        #expect(table.column("継続") == ["統合", "継続", "完了"])
        #expect(Set(table.column("後の計画ID")) == ["later_plan"])
        #expect(table.column("後の項目ID") == ["later_plan_R1", "", ""])
        #expect(table.column("後の指標ID") == ["", "later_plan_I09", ""])
        #expect(table.column("後の名称") == ["施策9 手続", "件数", ""])
        #expect(table.column("印刷された名称") == ["手続の改善", "", ""])
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
                "望ましい方向", "測定周期", "定義", "備考", "区分", "定量", "出典ID", "出典箇所",
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
