import JapaneseText
import OpenData
import PlanEvaluation
import PlanModel
import Testing

@Suite("Open data says where a figure stands and what an indicator is called")
struct ProvenanceTests {
    private static let year = FiscalYear(startingIn: 2022)

    private static func observation(_ quantity: Quantity, place: String? = nil) -> Observation {
        Observation(
            year: year, value: Value(printed: "数", meaning: .quantity(quantity)),
            source: SamplePlan.source, place: place)
    }

    @Test("A figure has the place of its own, or else that of its indicator")
    func places() throws {
        let plan = SamplePlan(
            targets: [Self.observation(Quantity(DecimalNumber(3)))],
            actuals: [Self.observation(Quantity(DecimalNumber(2)), place: "表2")],
            indicatorPlace: "表1")
        let table = try PublishedTable(.observations, of: try plan.evaluated)
        #expect(table.column("出典箇所") == ["表1", "表2"])
        #expect(table.json.map { $0["source_locator"] as? String } == ["表1", "表2"])
        let without = SamplePlan(targets: [Self.observation(Quantity(DecimalNumber(3)))])
        #expect(
            try PublishedTable(.observations, of: try without.evaluated).column("出典箇所") == [""])
    }

    @Test("A number of what was added or lost is marked, and its fall is below nought")
    func changes() throws {
        let plan = SamplePlan(
            targets: [Self.observation(Quantity(DecimalNumber(-1264), isChange: true))],
            actuals: [Self.observation(Quantity(DecimalNumber(2)))])
        let table = try PublishedTable(.observations, of: try plan.evaluated)
        #expect(table.column("値") == ["-1264", "2"])
        #expect(table.column("増減") == ["1", ""])
        #expect(table.json.map { $0["is_change"] as? Int } == [1, nil])
    }

    @Test(
        "An indicator is an indicator or a volume, and one in numbers where the document says so",
        arguments: [
            (IndicatorKind.indicator, nil, "indicator", ""), (.volume, true, "volume", "1"),
            (.volume, false, "volume", "0"), (.volume, nil, "volume", ""),
        ])
    func kinds(kind: IndicatorKind, mark: Bool?, code: String, number: String) throws {
        let plan = SamplePlan(kind: kind, isQuantitative: mark, indicatorPlace: "表1")
        let table = try PublishedTable(.indicators, of: try plan.evaluated)
        #expect(table.column("区分") == [code])
        #expect(table.column("定量") == [number])
        #expect(table.column("出典ID") == ["sample_plan_S01"])
        #expect(table.column("出典箇所") == ["表1"])
    }

    @Test("The target of the whole term has a table of its own")
    func terms() throws {
        let value = Value(
            printed: "計30件以上", meaning: .quantity(Quantity(DecimalNumber(30), .atLeast)))
        let plan = SamplePlan(
            term: TermTarget(
                value: value, source: SamplePlan.source, place: "表2", remarks: "欄は結合。"))
        let table = try PublishedTable(.plannedVolumes, of: try plan.evaluated)
        #expect(
            table.headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "指標ID", "指標名", "期間開始日", "期間終了日", "値",
                "単位", "条件", "値の状態", "原文表記", "出典ID", "出典箇所", "備考",
            ])
        let row = try #require(table.rows.first)
        #expect(row["ID"] == "sample_plan_I01_term")
        #expect(row["期間開始日"] == "2021-04-01" && row["期間終了日"] == "2025-03-31")
        #expect(row["値"] == "30" && row["単位"] == "件" && row["条件"] == "ge")
        #expect(row["原文表記"] == "計30件以上" && row["出典箇所"] == "表2" && row["備考"] == "欄は結合。")
        #expect(
            try SamplePlan().evaluated.openDataFiles().allSatisfy { !$0.path.contains("planned") })
    }

    @Test("A target of the term in words has no value and its reason")
    func wordedTerms() throws {
        let plan = SamplePlan(
            direction: .state,
            term: TermTarget(
                value: Value(printed: "拡大", meaning: .state(Progress(.extending))),
                source: SamplePlan.source))
        let row = try #require(
            try PublishedTable(.plannedVolumes, of: try plan.evaluated).rows.first)
        #expect(row["値"] == "" && row["値の状態"] == "qualitative" && row["出典箇所"] == "")
    }

    @Test("Every value that was revised has a row with what took its place, when and why")
    func revisions() throws {
        func day(_ year: Int) -> CalendarDate { CalendarDate(year: year, month: 4, day: 1) }
        let target = Observation(
            year: Self.year,
            value: Value(printed: "10件", meaning: .quantity(Quantity(DecimalNumber(10)))),
            source: SamplePlan.source, revision: 2,
            revisions: [
                Revision(printed: "8件", date: day(2022), reason: "見直し"),
                Revision(printed: "9件", date: day(2023), reason: "誤植"),
            ])
        let plan = SamplePlan(targets: [target])
        let table = try PublishedTable(.revisions, of: try plan.evaluated)
        #expect(
            table.column("ID") == [
                "sample_plan_I01_2022_target_0", "sample_plan_I01_2022_target_1",
            ])
        #expect(table.column("値ID") == Array(repeating: "sample_plan_I01_2022_target", count: 2))
        #expect(table.column("改訂番号") == ["0", "1"])
        #expect(table.column("改訂前の原文表記") == ["8件", "9件"])
        #expect(table.column("改訂後の原文表記") == ["9件", "10件"])
        #expect(table.column("改訂日") == ["2022-04-01", "2023-04-01"])
        #expect(table.column("理由") == ["見直し", "誤植"])
        let observations = try PublishedTable(.observations, of: try plan.evaluated)
        #expect(observations.column("改訂番号") == ["2"])
    }

    @Test("A plan lists which of its indicators are figures of which themes of the site")
    func themes() throws {
        let themes = ["online", "training", "cash"].map {
            Theme(id: ThemeID($0), title: "テーマ\($0)", summary: "見本。", caveats: [])
        }
        let plan = try SamplePlan(themes: [ThemeID("cash"), ThemeID("online")]).evaluated
        let table = try PublishedTable(.themes, of: plan, themes: themes)
        #expect(
            table.column("ID") == ["sample_plan_I01_online", "sample_plan_I01_cash"])
        #expect(table.column("テーマ名") == ["テーマonline", "テーマcash"])
        #expect(table.column("指標ID") == Array(repeating: "sample_plan_I01", count: 2))
        #expect(plan.openDataFiles().allSatisfy { !$0.path.contains("themes") })
    }
}
