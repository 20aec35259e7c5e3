import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("Wards and plans are held to their rules")
struct IdentityProblemTests {
    @Test(
        "a municipality code whose check digit is wrong", arguments: ["131114", "13111", "１３１１１３"])
    func municipalityCode(code: String) {
        let file = WrongFile(
            "ward.yaml",
            """
            code: ①"\(code)"
            name: 東京都大田区
            short_name: 大田区
            reading: おおたく
            """)
        #expect(file.failure(.planMunicipalityCode, at: "①") == nil)
    }

    @Test(
        "an id of other characters than small letters, digits and low lines",
        arguments: [
            "Ota", "ota-plan", "大田",
        ])
    func planID(id: String) {
        let file = plan("id: ①\(id)", "period: {from: R3, to: R6}")
        #expect(file.failure(.planIdentifier, at: "①") == nil)
    }

    @Test("a period that runs backwards")
    func periodReversed() {
        let file = plan("id: p", "period: {from: R6, to: ①R3}")
        #expect(file.failure(.planPeriodReversed, at: "①") == nil)
        #expect(file.noteLine == 4)
    }

    @Test("an address that is none")
    func address() {
        let file = WrongFile(
            "ward.yaml",
            """
            code: "131113"
            name: 東京都大田区
            short_name: 大田区
            reading: おおたく
            home_page: ①www.city.ota.tokyo.jp
            """)
        #expect(file.failure(.planAddress, at: "①") == nil)
    }

    @Test("files that every plan has", arguments: ["p/plan.yaml", "p/structure.yaml", "ward.yaml"])
    func missingFile(path: String) {
        let result = SamplePlan().without(path).load()
        let missing = result.diagnostics.filter { $0.code == .planMissingFile }
        #expect(missing.map { $0.location?.path } == ["w/\(path)"])
        #expect(missing.allSatisfy { $0.wordlessness == nil })
        #expect(result.value == nil)
    }

    @Test("files that nothing reads, with the name that was meant")
    func strayFile() {
        let file = WrongFile("p/indicator.yaml", "①a: b\n")
        #expect(file.failure(.planStrayFile, at: "①") == nil)
        #expect(file.result.diagnostics.first?.help?.english == "Did you mean 'indicators.yaml'?")
    }

    @Test("files of the official's own are worth a warning, those of the system nothing")
    func otherFiles() {
        let result = SamplePlan().with("p/memo.xlsx", "x").with("p/.DS_Store", "x")
            .with("p/actuals/~$2021.csv", "x").load()
        #expect(result.diagnostics.map(\.code) == [.planStrayFile])
        #expect(result.diagnostics.map(\.severity) == [.warning])
        #expect(result.value != nil)
    }

    @Test("a source listed twice")
    func duplicateSource() {
        let file = WrongFile(
            "p/plan.yaml",
            """
            id: p
            kind: plan
            title: 計画
            period: {from: R3, to: R6}
            purpose: 目的。
            levels: [{name: 目標}, {name: 施策}]
            marks: [{symbol: ★, label: 国, meaning: 国の事項}]
            sources:
              - {id: S01, title: 計画, publisher: 大田区}
              - {id: ①S01, title: 概要版, publisher: 大田区}
            """)
        #expect(file.failure(.planDuplicateID, at: "①") == nil)
    }

    @Test("with several sources, each element and each figure says which is its own")
    func missingSource() {
        let plan = SamplePlan().with(
            "p/plan.yaml",
            """
            id: p
            kind: plan
            title: 計画
            period: {from: R3, to: R6}
            purpose: 目的。
            levels: [{name: 目標}, {name: 施策}]
            marks: [{symbol: ★, label: 国, meaning: 国の事項}]
            sources: [{id: S01, title: a, publisher: b}, {id: S02, title: a, publisher: b}]
            """)
        let problems = plan.load().diagnostics
        // Once for the elements and once for the indicators; an actual has the source of its own.
        #expect(problems.map(\.code) == Array(repeating: .planMissingSource, count: 2))
        #expect(problems.first?.location?.path == "w/p/indicators.yaml")
        #expect(problems.last?.message.english.contains("2 places") == true)
        #expect(problems.allSatisfy { $0.wordlessness == nil })
    }

    @Test("a page that is named after nothing, and one that is not UTF-8")
    func pages() {
        let unknown = WrongFile("p/pages/G2.md", "①文章")
        #expect(unknown.failure(.planUnknownPage, at: "①") == nil)
        let sources = PlanSources(
            folder: "w/p", ward: nil,
            files: [SourceFile(path: "w/p/pages/G1.md", bytes: Array("あ\nい".utf8) + [0x82])])
        let problem = PlanLoader().load(sources).diagnostics.first { $0.code == .planPageEncoding }
        #expect(problem?.location == SourceLocation(path: "w/p/pages/G1.md", line: 2, column: 2))
        #expect(problem?.wordlessness == nil)
    }

    @Test("pages belong to the plan, an element or an indicator")
    func pageOwners() throws {
        let result = SamplePlan().with("p/pages/index.md", "計画").with("p/pages/M1.md", "施策")
            .with("p/pages/I1.md", "指標").load()
        #expect(result.diagnostics == [])
        let plan = try #require(result.value)
        #expect(plan.text?.path == "w/p/pages/index.md")
        #expect(plan.elements.map { $0.text?.path } == [nil, "w/p/pages/M1.md"])
        #expect(plan.indicators[0].text.map { String(decoding: $0.bytes, as: UTF8.self) } == "指標")
    }

    @Test("a plan has levels and sources")
    func emptyLists() {
        let file = WrongFile(
            "p/plan.yaml",
            """
            ①id: p
            kind: plan
            title: 計画
            period: {from: R3, to: R6}
            purpose: 目的。
            levels: [{name: 目標}, {name: 施策}]
            marks: [{symbol: ★, label: 国, meaning: 国の事項}]
            sources: []
            """)
        #expect(file.failure(.planEmptyList, at: "①") == nil)
    }

    @Test("all problems of all files are told at once, in the order of the files")
    func allAtOnce() {
        let result = SamplePlan()
            .with("p/structure.yaml", "elements:\n  - {id: G1, nunber: 1, title: 便利}\n")
            .with("p/actuals/2021.csv", "指標ID,実績値\nI9,12件\nI1,少し\n")
            .with("ward.yaml", "code: \"131114\"\nname: a\nshort_name: a\nreading: か\n").load()
        let places = result.diagnostics.map { "\($0.code) \($0.location?.description ?? "")" }
        #expect(
            places == [
                "plan/unknown-indicator w/p/actuals/2021.csv:2:1",
                "plan/value w/p/actuals/2021.csv:3:4",
                "yaml/unknown-key w/p/structure.yaml:2:14",
                "plan/municipality-code w/ward.yaml:1:7",
            ])
    }

    private func plan(_ id: String, _ period: String) -> WrongFile {
        WrongFile(
            "p/plan.yaml",
            """
            \(id)
            kind: plan
            title: 計画
            \(period)
            purpose: 目的。
            levels: [{name: 目標}, {name: 施策}]
            marks: [{symbol: ★, label: 国, meaning: 国の事項}]
            sources: [{id: S01, title: 計画, publisher: 大田区}]
            """)
    }
}
