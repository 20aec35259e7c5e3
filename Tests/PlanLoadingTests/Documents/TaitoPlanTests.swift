import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The plan of Taito")
struct TaitoPlanTests {
    let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/taito/ict_plan_2021"))
        #expect(loaded.diagnostics == [])
        plan = try #require(loaded.value)
    }

    @Test("has 3 goals, 16 measures and 35 initiatives, of which 7 measures are marked")
    func counts() {
        #expect(plan.levelCounts == [3, 16, 35])
        #expect(plan.levels.map(\.statedCount) == [3, 16, 35])
        let marked = plan.elements.filter { !$0.marks.isEmpty }.map(\.number)
        #expect(marked == [1, 3, 5, 9, 10, 15, 16].map { "施策\($0)" })
        #expect(plan.elements.count { $0.text != nil } == 19)
    }

    @Test("has 31 indicators under its measures, one of them shown under two")
    func indicators() {
        #expect(plan.indicators.count == 31)
        #expect(plan.indicators.allSatisfy { plan.elements[$0.element].level == 1 })
        let counts = plan.elements(atLevel: 1).map { plan.indicators(of: $0).count }
        #expect(counts == [3, 2, 1, 2, 2, 1, 4, 2, 3, 1, 1, 1, 2, 4, 1, 1])
        let repeated = plan.elements(atLevel: 1).filter { !plan.repeatedIndicators(of: $0).isEmpty }
        #expect(repeated.map { plan.elements[$0].number } == ["施策9"])
    }

    @Test("has 61 figures: 32 numbers, 3 directions, 18 states and 8 that are not collected")
    func figures() {
        let values = plan.indicators.flatMap { [$0.baseline].compactMap(\.self) + $0.targets }
            .map(\.value.meaning)
        #expect(KindsOfValues(values) == KindsOfValues(32, 3, 18, 8))
        #expect(values.count { $0 == .absent(.notCollected) } == 8)
        #expect(plan.reportedYears.isEmpty)
    }

    private static let document = PrintedDocument.named("taito-plan-2021-chapter2")?
        .part(from: "2．施策の具体的内容")

    @Test(
        "has a heading for every measure and initiative of the document, in its order, and no other",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func headings() throws {
        let document = try #require(Self.document)
        let printed = document.lines.map(\.unspaced).filter {
            $0.prefixMatch(of: /【(施策|取り組み)[0-9]+】/) != nil
        }
        let named = plan.elements.filter { $0.level > 0 }.map { element in
            "【\(element.number)】\(element.title)" + (element.marks.isEmpty ? "" : "（重点施策）")
        }
        #expect(printed.count == named.count)
        for (line, name) in zip(printed, named) {
            // A long title goes on in the next line.
            #expect(name.unspaced.hasPrefix(line), "\(line)")
            #expect(document.text.contains(name.unspaced), "\(name)")
        }
        for goal in plan.elements(atLevel: 0).map({ plan.elements[$0] }) {
            #expect(document.text.contains("\(goal.number)\(goal.title)".unspaced))
        }
    }

    @Test(
        "names the departments that the document prints under each initiative, in their order",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func departments() throws {
        let printed = try #require(Self.document).lines.filter { $0.hasPrefix("担当：") }
            .map { $0.dropFirst(3).filter { !$0.isWhitespace } }
        let named = plan.elements(atLevel: 2).map { plan.elements[$0].departments.joined() }
        #expect(printed == named)
    }

    @Test(
        "has every row of the tables of indicators, in their order",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func rows() throws {
        let lines = try #require(Self.document).lines
        let heads = lines.indices.filter { lines[$0].hasPrefix("指標 現況（令和 2年度）") }
        #expect(heads.count == 16)
        for (head, measure) in zip(heads, plan.elements(atLevel: 1)) {
            let table = lines[(head + 1)...].prefix { !$0.hasPrefix("【") }
            let names = names(under: measure)
            var rest = Substring(table.joined().unspaced)
            for name in names {
                let found = try #require(rest.firstRange(of: name), "\(name)")
                rest = rest[found.upperBound...]
            }
            for line in table { checkRow(line, names) }
        }
    }

    /// A line that reads like a row (name, state, target) begins with the name of an indicator.
    private func checkRow(_ line: String, _ names: [String]) {
        let row = /(.{4,}?) (―|ー|実施|年?[0-9,]+[^ ]{0,3}) (充実|増加|実施|推進|年?[0-9,]+[^ ]{0,3})/
        guard let match = line.wholeMatch(of: row) else { return }
        let name = match.output.1.filter { !$0.isWhitespace && $0 != "※" }
        #expect(names.contains { $0 == name }, "\(line)")
    }

    /// The names of the indicators of a measure and of those shown again under it, each once.
    private func names(under measure: Int) -> [String] {
        let own = plan.indicators(of: measure) + plan.repeatedIndicators(of: measure)
        return own.reduce(into: [String]()) { names, position in
            let name = plan.indicators[position].name.unspaced
            if !names.contains(name) { names.append(name) }
        }
    }
}
