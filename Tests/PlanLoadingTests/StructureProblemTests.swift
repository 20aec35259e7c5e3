import Diagnostics
import PlanLoading
import PlanModel
import Testing

@Suite("The structure of a plan is held to its rules")
struct StructureProblemTests {
    @Test("the sample itself is right")
    func sample() throws {
        let result = SamplePlan().load()
        #expect(result.diagnostics == [])
        let plan = try #require(result.value)
        #expect(plan.elements.map(\.id.description) == ["G1", "M1"])
        #expect(plan.elements.map(\.level) == [0, 1])
        #expect(plan.elements[0].children == [1])
        #expect(plan.elements[1].marks.map(\.symbol) == ["★"])
    }

    @Test("an element can be written before the one above it; the tree decides the order")
    func order() throws {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: M1, parent: G1, number: 施策１, title: 窓口}
              - {id: G2, number: 目標１, title: 連携}
              - {id: G1, number: 目標２, title: 便利}
            """)
        #expect(file.result.diagnostics == [])
        let plan = try #require(file.result.value)
        #expect(plan.elements.map(\.id.description) == ["G2", "G1", "M1"])
        #expect(plan.elements.map(\.parent) == [nil, nil, 1])
    }

    @Test("a parent that does not exist")
    func unknownParent() {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: GOAL1, number: 目標１, title: 便利}
              - {id: M1, parent: ①GAOL1, number: 施策１, title: 窓口}
              - {id: G1, number: 目標２, title: 連携}
            """)
        #expect(file.failure(.planUnknownParent, at: "①") == nil)
        #expect(file.result.diagnostics.first?.help?.english == "Did you mean 'GOAL1'?")
    }

    @Test("an id that is used twice, whatever its capitals")
    func duplicateID() {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: G1, number: 目標１, title: 便利}
              - {id: ①g1, number: 目標２, title: 連携}
            """)
        #expect(file.failure(.planDuplicateID, at: "①") == nil)
        #expect(file.noteLine == 2)
    }

    @Test("elements above each other in a circle, told once")
    func cycle() {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: G1, number: 目標１, title: 便利}
              - {id: ①A, parent: C, number: a, title: あ}
              - {id: B, parent: A, number: b, title: い}
              - {id: C, parent: B, number: c, title: う}
              - {id: D, parent: B, number: d, title: え}
            """)
        #expect(file.failure(.planCycle, at: "①") == nil)
        #expect(file.result.diagnostics.first?.found == "A → C → B → A")
    }

    @Test("an element above itself")
    func selfParent() {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: G1, number: 目標１, title: 便利}
              - {id: ①A, parent: A, number: a, title: あ}
            """)
        #expect(file.failure(.planCycle, at: "①") == nil)
    }

    @Test("an element deeper than the plan has levels")
    func tooDeep() {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: G1, number: 目標１, title: 便利}
              - {id: M1, parent: G1, number: 施策１, title: 窓口}
              - {id: ①A1, parent: M1, number: 取組１, title: 手続}
              - {id: A2, parent: A1, number: 取組２, title: 手続}
            """)
        #expect(file.failure(.planTooDeep, at: "①") == nil)
    }

    @Test("a level that has not as many elements as the document states")
    func levelCount() {
        let file = WrongFile(
            "p/plan.yaml",
            """
            id: p
            kind: plan
            title: 計画
            period: {from: R3, to: R6}
            purpose: 目的。
            levels:
              - {name: 目標, count: 1}
              - {name: 施策, count: ①11}
            marks: [{symbol: ★, label: 国, meaning: 国の事項}]
            sources: [{id: S01, title: 計画, publisher: 大田区}]
            """)
        #expect(file.failure(.planLevelCount, at: "①") == nil)
    }

    @Test("a mark that the plan does not explain")
    func unknownMark() {
        let file = WrongFile(
            "p/structure.yaml",
            "elements:\n  - {id: G1, number: 目標１, title: 便利, marks: [★, ①◆]}\n")
        #expect(file.failure(.planUnknownMark, at: "①") == nil)
    }

    @Test("a source that the plan does not list")
    func unknownSource() {
        let element = "  - {id: G1, number: 目標１, title: 便利}\n"
        let file = WrongFile("p/structure.yaml", "source: ①S10\nelements:\n\(element)")
        #expect(file.failure(.planUnknownSource, at: "①") == nil)
    }

    @Test("an id that cannot stand in an address", arguments: ["取組1", "A-1", "index", "A_1"])
    func identifier(id: String) {
        let file = WrongFile(
            "p/structure.yaml",
            """
            elements:
              - {id: G1, number: 目標１, title: 便利}
              - {id: ①\(id), number: 目標２, title: 連携}
            """)
        #expect(file.failure(.planIdentifier, at: "①") == nil)
    }

    @Test("an element without a title, and a key that is not known")
    func keys() {
        let untitled = WrongFile("p/structure.yaml", "elements:\n  - ①{id: G1, number: 目標１}\n")
        #expect(untitled.failure("yaml/missing-key", at: "①") == nil)
        let unknown = WrongFile(
            "p/structure.yaml",
            "elements:\n  - {id: G1, number: 目標１, title: 便利, ①departmens: 課}\n")
        #expect(unknown.failure("yaml/unknown-key", at: "①") == nil)
    }

    @Test("an empty title")
    func emptyTitle() {
        let file = WrongFile(
            "p/structure.yaml", "elements:\n  - {id: G1, number: 目標１, title: ①\" \"}\n")
        #expect(file.failure("yaml/empty-value", at: "①") == nil)
    }

    @Test(
        "a list that cannot be read is told alone, not each name that would be in it",
        arguments: [
            ("p/plan.yaml", "id: p\n\tkind: plan"), ("p/plan.yaml", "&a b: c"),
            ("p/structure.yaml", "elements:\n\t- {id: G1}"),
            ("p/structure.yaml", "elements: {a: b}"),
            ("p/structure.yaml", "elements:\n  - {id: '', number: 目標１, title: 便利}"),
            ("p/indicators.yaml", "indicators: \"open"), ("p/indicators.yaml", "- a"),
        ])
    func unreadableList(path: String, text: String) {
        let sample = SamplePlan().with(path, text).with("p/pages/M1.md", "文")
        let problems = sample.load().diagnostics
        #expect(!problems.isEmpty)
        #expect(problems.allSatisfy { $0.location?.path == "w/\(path)" })
    }

    @Test(
        "a file that is not there is told alone",
        arguments: ["p/plan.yaml", "p/structure.yaml", "p/indicators.yaml"])
    func missingFile(path: String) {
        let problems = SamplePlan().without(path).with("p/pages/M1.md", "文").load().diagnostics
        #expect(problems.map(\.code) == [.planMissingFile])
        #expect(problems.first?.location?.path == "w/\(path)")
    }

    @Test("an id that is too long for the name of a file")
    func longID() {
        for (length, isFine) in [(64, true), (65, false)] {
            let id = String(repeating: "A", count: length)
            let sample = SamplePlan().with(
                "p/structure.yaml",
                """
                elements:
                  - {id: G1, number: 目標１, title: 便利}
                  - {id: \(id), parent: G1, number: 施策１, title: 窓口}
                """)
            #expect(sample.load().diagnostics.map(\.code) == (isFine ? [] : [.planIdentifier]))
        }
    }
}
