import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The plan of Sumida")
struct SumidaPlanTests {
    let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/sumida/ict_plan_2022"))
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
        plan = try #require(loaded.value)
    }

    @Test("has 3 guidelines, 10 measures with a gap at 8, and 26 initiatives")
    func counts() {
        #expect(plan.levelCounts == [3, 10, 26])
        let measures = plan.elements(atLevel: 1).map { plan.elements[$0].number }
        #expect(measures == ([1, 2, 3, 4, 5, 6, 7] + [9, 10, 11]).map { "施策\($0)" })
        let marked = plan.elements.filter { !$0.marks.isEmpty }.map(\.number)
        #expect(marked == [3, 7, 11, 17, 19, 23, 24].map { "取組\($0)" })
        #expect(plan.perspectives.count == 3)
        #expect(!plan.identity.isPeriodStated)
    }

    @Test("has 12 indicators under 10 initiatives, and targets that are being worked out")
    func indicators() {
        #expect(plan.indicators.count == 12)
        #expect(Set(plan.indicators.map(\.element)).count == 10)
        #expect(plan.targetsStatus == "目標値は調整中")
        #expect(plan.indicators.allSatisfy { $0.targets.count == 1 && $0.baseline != nil })
        let targets = plan.indicators.flatMap(\.targets)
        #expect(targets.map(\.year.startingYear) == [2022] + Array(repeating: 2025, count: 11))
        #expect(targets.allSatisfy { $0.value.number != nil })
        let baselines = plan.indicators.compactMap(\.baseline?.value.meaning)
        #expect(baselines.count { $0 == .absent(.surveying) } == 1)
        #expect(baselines.count { $0 == .absent(.notSet) } == 2)
    }

    private static let document = PrintedDocument.named("sumida-plan-2022-summary")

    @Test(
        "has every cell of the table of measures, in its order, and no other",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func structure() throws {
        let table = try #require(
            Self.document?.part(from: "指針\t施策\t取組", to: "指標と目標値"))
        let printed = table.lines.dropFirst().flatMap { $0.split(separator: "\t") }
            .map { String($0).unspaced }
        let named = plan.elements.map { element in
            let mark = element.marks.map(\.symbol).joined()
            // The text of the document has two Cyrillic letters here.
            let title = element.title.replacing("デジタルデバイド", with: "デジタルデバйд")
            return element.number + (element.level == 0 ? "" : "：") + title.unspaced + mark
        }
        #expect(printed == named)
        let perspectives = plan.perspectives.map(\.title)
        #expect(try #require(Self.document).text.contains(perspectives[0]))
    }

    @Test(
        "has every row of the tables of indicators under the initiative beside it, and no other",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func rows() throws {
        let lines = try #require(Self.document?.part(from: "指標と目標値")).lines
        var initiative = ""
        let printed = lines.filter { $0.contains("\t") && !$0.hasPrefix("取組\t指標") }.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            if !cells[0].isEmpty { initiative = String(cells[0]) }
            return "\(initiative) \(cells[1].prefix { $0 != "（" })"
        }
        let named = plan.indicators.map { "\(plan.elements[$0.element].number) \($0.name)" }
        #expect(printed == named)
    }
}
