import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The guideline of Ota")
struct OtaGuidelineTests {
    let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/ota/ict_guideline_2020"))
        #expect(loaded.diagnostics == [])
        plan = try #require(loaded.value)
    }

    @Test("has 4 viewpoints for 9 years, and no figures")
    func counts() {
        #expect(plan.identity.kind == .guideline)
        #expect(plan.levelCounts == [4])
        #expect(plan.identity.period.map(\.startingYear) == Array(2020...2028))
        #expect(plan.indicators.isEmpty)
        #expect(plan.elements.allSatisfy { $0.text != nil })
    }

    @Test("stands above the plan, whose viewpoints are its elements")
    func relation() throws {
        let below = try #require(plan.relations.plansBelow.first)
        #expect(below.identity.id == PlanID("ota_ict_plan_v3"))
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/ota/ict_plan_v3"))
        let viewpoints = try #require(loaded.value).perspectives
        #expect(viewpoints.map(\.title) == plan.elements.map(\.title))
        #expect(viewpoints.map(\.guideline) == plan.elements.map(\.id))
    }

    private static let document = PrintedDocument.named("ota-guideline-2020")

    @Test(
        "has every viewpoint of the document, in its order, and no other",
        .enabled(if: document != nil, "needs ../shared/seeds"))
    func viewpoints() throws {
        let part = try #require(Self.document?.part(from: "4 情報化推進の視点"))
        let printed = part.lines.filter { $0.prefixMatch(of: #/\([0-9]\) /#) != nil }
        let named = plan.elements.map { "\($0.number)\($0.title)".unspaced }
        #expect(printed.map(\.unspaced) == named)
    }
}
