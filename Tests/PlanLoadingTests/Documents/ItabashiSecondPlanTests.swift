import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The second plan of Itabashi")
struct ItabashiSecondPlanTests {
    let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_second"))
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
        plan = try #require(loaded.value)
    }

    @Test("has 17 measures, 11 under its policies and 6 that strengthen its organisation")
    func counts() {
        #expect(plan.levelCounts == [8, 17])
        let groups = plan.elements(atLevel: 0)
        #expect(groups.map { plan.elements[$0].children.count } == [2, 1, 5, 2, 1, 2, 1, 3])
        #expect(plan.perspectives.count == 2)
        let lists = plan.elements.flatMap(\.lists)
        #expect(lists.first { $0.title == "移行予定業務" }?.items.count == 18)
    }

    @Test("has 70 volumes, five of which are shown again under other measures")
    func volumes() {
        #expect(plan.indicators.allSatisfy { $0.kind == .volume && $0.isQuantitative != nil })
        #expect(plan.indicators.count == 70)
        let repeated = plan.indicators.filter { !$0.also.isEmpty }.map(\.id.description)
        #expect(repeated == ["V0102C", "V0302A", "V0302B", "V0401A", "V0401B"])
        #expect(plan.indicators.allSatisfy { $0.term == nil && $0.baseline == nil })
        let targets = plan.indicators.flatMap(\.targets).map(\.value.meaning)
        #expect(KindsOfValues(targets) == KindsOfValues(76, 0, 59, 0))
    }

    @Test("has not been rated yet, and says how it will be")
    func ratings() throws {
        let scheme = try #require(plan.ratingScheme)
        #expect(scheme.grades.map(\.label) == ["達成+", "達成", "未達成"])
        #expect(scheme.grades.map { $0.condition?.needsEveryNumber } == [true, false, nil])
        #expect(plan.ratings.isEmpty && plan.reportedYears.isEmpty)
    }

    @Test("comes from the first plan")
    func predecessor() throws {
        let succession = try #require(plan.relations.predecessors.first)
        #expect(succession.plan.identity.edition == "前期実施計画")
        #expect(succession.continuations.count { $0.own == nil } == 9)
        #expect(succession.continuations.allSatisfy { $0.other != nil })
    }

    private static let document = PrintedDocument.named("itabashi-dx-plan-2025")
    private static let details = document?.part(from: "４ 施策詳細", to: "第6章")

    @Test(
        "has a table for every measure, in the order of the document, and no other",
        .enabled(if: details != nil, "needs ../shared/seeds"))
    func headings() throws {
        let printed = try #require(Self.details).lines
            .compactMap { $0.wholeMatch(of: /№ ?([0-9]+) 施策名 (.+)/)?.output }
            .map { "№\($0.1)\(String($0.2).unspaced)" }
        let named = plan.elements(atLevel: 1).map { position in
            (plan.elements[position].number + plan.elements[position].title).unspaced
        }
        #expect(printed == named)
    }

    @Test(
        "has every row of the list of measures, by its own name there",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func list() throws {
        let list = try #require(Self.document?.part(from: "３ 施策一覧", to: "４ 施策詳細"))
        let printed = list.lines.compactMap { $0.wholeMatch(of: /([0-9]+) 〇 (.+)/)?.output }
            .map { "№\($0.1)\(String($0.2).unspaced)" }
        let named = plan.elements(atLevel: 1).map { position in
            let element = plan.elements[position]
            return (element.number + (element.listedAs ?? element.title)).unspaced
        }
        #expect(printed == named)
        for group in plan.elements(atLevel: 0).map({ plan.elements[$0] }) {
            #expect(list.text.contains("\(group.number)「\(group.title.unspaced)」"))
        }
    }

    @Test(
        "names the departments that the document prints over each measure, in their order",
        .enabled(if: details != nil, "needs ../shared/seeds"))
    func departments() throws {
        let printed = try #require(Self.details).lines.filter { $0.hasPrefix("担当部署 ") }
            .map { $0.dropFirst("担当部署 ".count) }
        let named = plan.elements(atLevel: 1).map {
            plan.elements[$0].departments.joined(separator: "、")
        }
        #expect(printed.map(String.init) == named)
    }

    @Test(
        "has every volume by the name of its row, in the order of the document",
        .enabled(if: details != nil, "needs ../shared/seeds"))
    func rows() throws {
        // A misprint, and a footnote in the middle of a name.
        let text = try #require(Self.details).text.replacing("チャットボッド", with: "チャットボット")
            .replacing("外部評価14", with: "外部評価")
        var place = text.startIndex
        for volume in plan.indicators {
            let found = try #require(
                text[place...].firstRange(of: volume.name.unspaced), "\(volume.name)")
            place = found.lowerBound
        }
    }

    @Test(
        "calls the volumes quantitative whose rows the document marks so, and no other",
        .enabled(if: details != nil, "needs ../shared/seeds"))
    func quantitative() throws {
        let text = try #require(Self.details).text.replacing("チャットボッド", with: "チャットボット")
        let names = Set(plan.indicators.map(\.name.unspaced)).sorted { $0.count > $1.count }
        let printed = text.ranges(of: "【定量事業量】").compactMap { mark in
            names.first { text[..<mark.lowerBound].hasSuffix($0) }
        }
        #expect(printed.count == 25)
        let named = plan.indicators.filter { $0.isQuantitative == true }.map(\.name.unspaced)
        #expect(Set(printed) == Set(named))
    }
}
