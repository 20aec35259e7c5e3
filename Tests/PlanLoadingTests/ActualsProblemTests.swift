import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import Testing

@Suite("Actuals are held to their rules")
struct ActualsProblemTests {
    @Test(
        "the name of the file tells the fiscal year", arguments: ["2021", "R3", "令和3年度", "FY2021"])
    func fileName(stem: String) throws {
        let plan = SamplePlan().without("p/actuals/2021.csv")
            .with("p/actuals/\(stem).csv", "指標ID,実績値\nI1,12件\n").load()
        #expect(plan.diagnostics == [])
        let actuals = try #require(plan.value?.indicators.first?.actuals)
        #expect(actuals.map(\.year) == [FiscalYear(startingIn: 2021)])
    }

    @Test("a file whose name tells no fiscal year")
    func unknownFileName() {
        let file = WrongFile("p/actuals/jisseki.csv", "①指標ID,実績値\nI1,12件\n")
        #expect(file.failure(.planDate, at: "①") == nil)
    }

    @Test("a year outside the period of the plan")
    func outsidePeriod() {
        let file = WrongFile("p/actuals/2025.csv", "①指標ID,実績値\nI1,12件\n")
        #expect(file.failure(.planYearOutsidePeriod, at: "①") == nil)
    }

    @Test("an indicator that the plan does not have")
    func unknownIndicator() {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,実績値\n①Ｉ１,12件\n")
        #expect(file.failure(.planUnknownIndicator, at: "①") == nil)
        #expect(file.result.diagnostics.first?.help?.english == "Did you mean 'I1'?")
    }

    @Test("a value without an indicator")
    func noIndicator() {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,実績値\n,①12件\n")
        #expect(file.failure(.planUnknownIndicator, at: "①") == nil)
    }

    @Test("a name that is not that of the indicator: the rows have slipped")
    func name() {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,指標名,実績値\nI1,①人数,12件\n")
        #expect(file.failure(.planNameDiffers, at: "①") == nil)
    }

    @Test("two actuals for a year, in one file or in two, with a note at the first")
    func duplicateActual() {
        let one = WrongFile("p/actuals/2021.csv", "指標ID,実績値\nI1,12件\n①I1,13件\n")
        #expect(one.failure(.planDuplicateActual, at: "①") == nil)
        #expect(one.noteLine == 2)
        let two = WrongFile("p/actuals/R3.csv", "指標ID,実績値\n①I1,12件\n")
        #expect(two.failure(.planDuplicateActual, at: "①") == nil)
    }

    @Test("a unit that is not that of the target, and a value that says nothing")
    func values() {
        let unit = WrongFile("p/actuals/2021.csv", "指標ID,実績値\nI1,①12人\n")
        #expect(unit.failure(.planUnitDiffers, at: "①") == nil)
        let value = WrongFile("p/actuals/2021.csv", "指標ID,実績値\nI1,①少し\n")
        #expect(value.failure(.planValue, at: "①") == nil)
    }

    @Test("columns that are missing or not known")
    func columns() {
        let missing = WrongFile("p/actuals/2021.csv", "①指標ID,備考\nI1,x\n")
        #expect(missing.failure(.planMissingColumn, at: "①") == nil)
        let unknown = WrongFile("p/actuals/2021.csv", "指標ID,実績値,①備孝\nI1,12件,S01\n")
        #expect(unknown.failure(.planUnknownColumn, at: "①") == nil)
        #expect(unknown.result.diagnostics.first?.help?.english == "Did you mean '備考'?")
    }

    @Test("a source that the plan does not list")
    func unknownSource() {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,実績値,出典ID\nI1,12件,①S02\n")
        #expect(file.failure(.planUnknownSource, at: "①") == nil)
    }

    @Test("an empty cell is not reported yet, and is no nought", arguments: ["", "　", "未公表"])
    func notReported(cell: String) throws {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,指標名,実績値\nI1,件数,\(cell)\n")
        #expect(file.result.diagnostics == [])
        #expect(try #require(file.result.value).indicators[0].actuals == [])
    }

    @Test("full-width separators are understood and tidied")
    func separators() {
        let plan = SamplePlan().with(
            "p/indicators.yaml",
            SamplePlan().text(of: "p/indicators.yaml").replacing(
                "R3: 10件, R4: 20件", with: "R3: \"1,000件\", R4: \"2,000件\"")
        ).with("p/actuals/2021.csv", "指標ID,実績値\nI1,１，３２０件\n").load()
        #expect(plan.diagnostics.map(\.code) == [.planIrregularValue])
        #expect(plan.value?.indicators[0].actuals[0].value.printed == "1,320件")
    }

    @Test(
        "a value typed oddly is understood, tidied and noted",
        arguments: [
            ("１２件", "12件"), (" 12件", "12件"), ("1２ 件", "12件"), ("▲12件", "-12件"), ("（12件）", "12件"),
            ("５0．５件", "50.5件"),
        ])
    func irregular(written: String, tidied: String) throws {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,実績値\nI1,①\(written)\n")
        #expect(file.failure(.planIrregularValue, at: "①") == nil)
        #expect(file.result.diagnostics.first?.severity == .note)
        #expect(file.result.value?.indicators[0].actuals[0].value.printed == tidied)
    }

    @Test("a remark is kept on one line")
    func remarks() {
        let file = WrongFile("p/actuals/2021.csv", "指標ID,実績値,備考\nI1,12件,\"一行目\r\n二行目\"\n")
        #expect(file.result.value?.indicators[0].actuals[0].remarks == "一行目 二行目")
    }

    @Test("a cumulative figure that falls is a warning")
    func falls() {
        let plan = SamplePlan().with("p/actuals/2022.csv", "指標ID,実績値\nI1,11件\n").load()
        #expect(plan.diagnostics.map(\.code) == [.planCumulativeFalls])
        #expect(plan.diagnostics.map(\.severity) == [.warning])
        #expect(plan.diagnostics.first?.location?.path == "w/p/actuals/2022.csv")
        #expect(plan.diagnostics.first?.notes.first?.location?.path == "w/p/actuals/2021.csv")
        #expect(plan.value != nil)
    }
}
