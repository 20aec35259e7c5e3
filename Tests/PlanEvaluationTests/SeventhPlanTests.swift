import Diagnostics
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("A plan unlike all others")
struct SeventhPlanTests {
    private let plan: EvaluatedPlan
    private let year = FiscalYear(startingIn: 2024)

    init() throws {
        let files = WardFiles(of: "seeds/mirai", texts: SeventhPlan.files)
        let themes = try #require(files.file("seeds/themes.yaml"))
        let loader = PlanLoader(themes: ThemesLoader().load(themes).value)
        let loaded = loader.load(files.sources(of: SeventhPlan.folder))
        #expect(loaded.diagnostics.map { $0.line(in: .japanese) } == [])
        plan = EvaluatedPlan(try #require(loaded.value))
    }

    @Test("has four levels over ten years")
    func levels() {
        #expect(plan.plan.levels.map(\.name) == ["分野", "政策", "施策", "事業"])
        let names = (0..<4).map { level in
            plan.plan.elements(atLevel: level).map { plan.plan.elements[$0].id.description }
        }
        #expect(names == SeventhPlan.elements)
        #expect(plan.plan.identity.period.count == 10)
        #expect(plan.indicators.allSatisfy { $0.years.count == 10 })
    }

    @Test("stands under a guideline and shares a theme")
    func relations() {
        #expect(plan.plan.relations.guideline?.identity.kind == .guideline)
        #expect(plan.plan.perspectives.map { $0.guideline?.description } == ["V1", "V2"])
        #expect(plan.plan.indicators[2].themes.map(\.description) == ["waiting"])
    }

    @Test("understands the words that it has for states")
    func words() {
        let target = plan.plan.indicators[1].targets.first?.value.meaning
        #expect(target == .state(Progress(.doing)))
    }

    @Test("judges a target that goes down from above, and grades by percentages from A to D")
    func grades() throws {
        let judgements = plan.indicators.map { $0.judgement(in: year) }
        #expect(
            judgements == [
                .exceeded, .notComparable, .notMet, .notMet, .notMet, .noTarget, .met,
            ])
        let ratings = try #require(plan.ratings)
        let labels = ratings.scheme.grades.map(\.label)
        let rated = ratings.ratings(in: year)
        #expect(rated.map { $0.computed.grade.map { labels[$0] } } == ["A", "B", "C", "D", "A"])
        #expect(rated.allSatisfy { $0.agreement == .same })
        #expect(
            rated.map { $0.computed.volumes.first?.rate?.plain } == [
                "120", "80", "55", "25", "100",
            ])
    }

    @Test("tells why each grade follows")
    func reasons() throws {
        let ratings = try #require(plan.ratings)
        let reasons = ratings.ratings(in: year).map {
            RatingReason($0.computed, in: plan.plan, by: ratings.scheme).text
        }
        #expect(
            reasons == [
                "2つの指標すべてが計画に届き、うち出張相談の件数120件（年度目標は100件）が計画を上回り、A",
                "窓口で待つ時間25分は年度目標20分を5分上回り（目標は実績の80.0％）、B",
                "改修した戸数55戸は年度目標100戸の55.0％で、C",
                "転倒の件数40件は年度目標10件を30件上回り（目標は実績の25.0％）、D",
                "2つの指標すべて（集いの回数10回、集いの場所8か所）が計画に届き、A",
            ])
    }
}
