import JapaneseText
import OpenData
import PlanModel
import Testing

@Suite("The table of observations")
struct ObservationTableTests {
    private func row(_ figure: Observation, unit: String = "件") throws -> [String: String] {
        let plan = try SamplePlan(unit: unit, targets: [figure]).evaluated
        let table = try PublishedTable(.observations, of: plan)
        return try #require(table.rows.first)
    }

    private func quantity(_ number: DecimalNumber, _ comparator: Comparator? = nil) -> Value.Meaning
    {
        .quantity(Quantity(number, comparator))
    }

    @Test("The columns are those of version 1, in their order")
    func columns() throws {
        let plan = SamplePlan(actuals: [SamplePlan.figure("1件", quantity(DecimalNumber(1)))])
        let table = try PublishedTable(.observations, of: plan.evaluated)
        #expect(
            table.headers == [
                "全国地方公共団体コード", "ID", "地方公共団体名", "計画ID", "指標ID", "指標名", "年度", "年度_和暦",
                "期間開始日", "期間終了日", "区分", "区分名", "値", "単位", "条件", "値の状態", "原文表記", "出典ID",
                "公表日", "改訂番号", "備考", "出典箇所", "増減",
            ])
        #expect(
            OpenDataTable.observations.columns.map(\.name) == [
                "municipality_code", "id", "municipality_name", "plan_id", "indicator_id",
                "indicator_name", "fiscal_year", "fiscal_year_label", "period_start", "period_end",
                "kind", "kind_label", "value", "unit", "operator", "status", "source_text",
                "source_id", "published", "revision", "remarks", "source_locator", "is_change",
            ])
    }

    @Test("A plain figure is one row with the fiscal year's first and last day")
    func plainFigure() throws {
        let row = try row(SamplePlan.figure("149件", quantity(DecimalNumber(149))))
        #expect(row["全国地方公共団体コード"] == "131113")
        #expect(row["ID"] == "sample_plan_I01_2022_target")
        #expect(row["地方公共団体名"] == "東京都見本区")
        #expect(row["計画ID"] == "sample_plan")
        #expect(row["指標ID"] == "sample_plan_I01")
        #expect(row["指標名"] == "電子申請の件数")
        #expect(row["年度"] == "2022")
        #expect(row["年度_和暦"] == "令和4年度")
        #expect(row["期間開始日"] == "2022-04-01")
        #expect(row["期間終了日"] == "2023-03-31")
        #expect(row["区分"] == "target")
        #expect(row["区分名"] == "目標値")
        #expect(row["値"] == "149")
        #expect(row["単位"] == "件")
        #expect(row["条件"] == "")
        #expect(row["値の状態"] == "normal")
        #expect(row["原文表記"] == "149件")
        #expect(row["出典ID"] == "sample_plan_S01")
        #expect(row["公表日"] == "")
        #expect(row["改訂番号"] == "0")
        #expect(row["備考"] == "")
    }

    @Test("A month gives its own first and last day, in the fiscal year that it lies in")
    func month() throws {
        let march = YearMonth(year: 2021, month: 3)
        let figure = SamplePlan.figure("24", quantity(DecimalNumber(24)), month: march)
        let table = try PublishedTable(
            .observations, of: try SamplePlan(baseline: figure).evaluated)
        let row = try #require(table.rows.first)
        #expect(row["ID"] == "sample_plan_I01_2020_baseline")
        #expect(row["年度_和暦"] == "令和2年度")
        #expect(row["期間開始日"] == "2021-03-01")
        #expect(row["期間終了日"] == "2021-03-31")
        #expect(row["備考"] == "計画策定時（令和3年3月）")
    }

    @Test("The first year of 令和 is 元年度")
    func firstYear() throws {
        let figure = Observation(
            year: FiscalYear(startingIn: 2019),
            value: Value(printed: "29手続", meaning: quantity(DecimalNumber(29))),
            source: SamplePlan.source)
        #expect(try row(figure)["年度_和暦"] == "令和元年度")
    }

    @Test(
        "Every sense of a number has its operator",
        arguments: [
            (Comparator.atLeast, "ge"), (.atMost, "le"), (.moreThan, "gt"), (.lessThan, "lt"),
            (.about, "approx"),
        ])
    func comparators(comparator: Comparator, code: String) throws {
        let row = try row(SamplePlan.figure("…1,300…", quantity(DecimalNumber(1300), comparator)))
        #expect(row["値"] == "1300")
        #expect(row["条件"] == code)
        #expect(row["値の状態"] == "normal")
        #expect(row["原文表記"] == "…1,300…")
    }

    @Test("A decimal has its point, and a negative number its sign")
    func decimals() throws {
        let tenths = DecimalNumber(significand: -125, scale: 1)
        #expect(try row(SamplePlan.figure("▲12.5", quantity(tenths)), unit: "％")["値"] == "-12.5")
    }

    @Test(
        "What is not a number has no value, a status that says why, and its words",
        arguments: [
            ("減少", Value.Meaning.tendency(.decrease), "decrease", "qualitative"),
            ("増加", .tendency(.increase), "increase", "qualitative"),
            ("維持", .tendency(.maintain), "", "qualitative"),
            ("実施", .state(Progress(.doing)), "", "qualitative"),
            ("調整中", .absent(.undecided), "", "undecided"),
            ("調査中", .absent(.surveying), "", "surveying"),
            ("―", .absent(.notSet), "", "missing"),
            ("－", .absent(.notCollected), "", "not_collected"),
            ("対象外", .absent(.notApplicable), "", "not_applicable"),
            ("廃止", .absent(.discontinued), "", "discontinued"),
        ])
    func words(printed: String, meaning: Value.Meaning, code: String, status: String) throws {
        let row = try row(SamplePlan.figure(printed, meaning))
        #expect(row["値"] == "")
        #expect(row["条件"] == code)
        #expect(row["値の状態"] == status)
        #expect(row["原文表記"] == printed)
    }

    @Test("A year without an actual has no row")
    func absentActual() throws {
        let one = SamplePlan.figure("1件", quantity(DecimalNumber(1)))
        let table = try PublishedTable(
            .observations, of: try SamplePlan(targets: [one], actuals: [one]).evaluated)
        #expect(table.column("区分") == ["target", "actual"])
    }

    @Test("Two tiers of one indicator are told apart by name")
    func breakdown() throws {
        let one = SamplePlan.figure("1件", quantity(DecimalNumber(1)))
        let plan = try SamplePlan(breakdown: "上段", targets: [one]).evaluated
        let observations = try PublishedTable(.observations, of: plan)
        let indicators = try PublishedTable(.indicators, of: plan)
        #expect(observations.column("指標名") == ["電子申請の件数（上段）"])
        #expect(indicators.column("内訳") == ["上段"])
    }

    @Test("A figure without a day of its own was published when its source was")
    func published() throws {
        let one = SamplePlan.figure("1件", quantity(DecimalNumber(1)))
        let plan = try SamplePlan(
            targets: [one], published: CalendarDate(year: 2024, month: 1, day: 31)
        ).evaluated
        #expect(try PublishedTable(.observations, of: plan).column("公表日") == ["2024-01-31"])
    }
}
