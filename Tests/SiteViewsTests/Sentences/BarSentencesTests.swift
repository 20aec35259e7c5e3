import Foundation
import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

@Suite("The sentences beside bars")
struct BarSentencesTests {
    private static func tally(
        _ counts: [Int], unrated: Int = 0, year: Int = 2022
    ) -> RatingTally {
        let kinds: [(String, GradeStanding)] = [
            ("達成＋", .exceeded), ("達成", .reached), ("未達成", .missed),
        ]
        return RatingTally(
            year: FiscalYear(startingIn: year), level: "施策",
            grades: zip(kinds, counts).map { kind, count in
                RatingTally.GradeCount(label: kind.0, standing: kind.1, count: count)
            }, unrated: unrated)
    }

    @Test(
        "are messages without a full stop that count what reached the plan",
        arguments: [
            ([3, 21, 1], 0, "令和4年度は25施策のうち24施策が「達成＋」または「達成」"),
            ([2, 9, 0], 0, "令和4年度は11施策すべてが「達成＋」または「達成」"),
            ([0, 0, 4], 0, "令和4年度は4施策のうち「達成＋」または「達成」の施策はない"),
            ([1, 1, 1], 2, "令和4年度は5施策のうち2施策が「達成＋」または「達成」、2施策は未公表"),
        ])
    func ratings(counts: [Int], unrated: Int, expected: String) {
        #expect(RatingTallySentence(Self.tally(counts, unrated: unrated)).headline == expected)
    }

    @Test("say in how many parts everything reached the plan, and what did not in the others")
    func parts() {
        func sentence(_ parts: [[Int]], unrated: Int = 0) -> RatingPartsSentence {
            let named = parts.enumerated().map {
                ("方針\($0 + 1)", Self.tally($1, unrated: $0 == 0 ? unrated : 0))
            }
            return RatingPartsSentence(Self.tally([3, 21, 1]), named, partNoun: "基本方針")
        }
        let document = sentence([[2, 9, 0], [1, 2, 1], [0, 4, 0], [0, 6, 0]])
        #expect(document.headline == "令和4年度は4基本方針のうち3基本方針で、すべての施策が「達成＋」または「達成」")
        #expect(document.paragraph == ["「方針2」では、4施策のうち未達成が1施策です。"])
        let reached = sentence([[1, 0, 0], [0, 1, 0]])
        #expect(reached.headline == "令和4年度は2基本方針すべてで、すべての施策が「達成＋」または「達成」")
        #expect(reached.paragraph == [])
        let missed = sentence([[0, 1, 1], [0, 0, 1]], unrated: 2)
        #expect(missed.headline == RatingTallySentence(Self.tally([3, 21, 1])).headline)
        #expect(missed.paragraph.first == "「方針1」では、4施策のうち未達成が1施策、未公表が2施策です。")
    }

    @Test("give every grade a fill of its own, by what it says of the plan")
    func fills() {
        #expect(
            GradeFills.fills(of: [.exceeded, .reached, .missed]) == [.strong, .solid, .hatched])
        #expect(GradeFills.fills(of: [.reached, .missed]) == [.solid, .hatched])
        #expect(
            GradeFills.fills(of: [.reached, .partly, .partly, .missed])
                == [.solid, .dotted, .barred, .hatched])
        #expect(
            GradeFills.fills(of: [.reached, .reached, .partly, .missed])
                == [.strong, .solid, .dotted, .hatched])
        #expect(
            GradeFills.fills(of: [.partly, .partly, .partly, .missed])
                == [.dotted, .barred, .solid, .hatched])
        let six = [GradeStanding](repeating: .partly, count: 6)
        #expect(GradeFills.fills(of: six) == nil)
    }

    @Test("no scale of up to five grades is without fills, or has two alike", arguments: 0..<1024)
    func allScales(number: Int) throws {
        let all = GradeStanding.allCases
        for length in 2...5 {
            let standings = (0..<length).map { all[(number >> ($0 * 2)) % 4] }
            // A scale has grades that reached the plan before the others.
            let ordered = all.flatMap { one in standings.filter { $0 == one } }
            let fills = try #require(GradeFills.fills(of: ordered), "\(ordered)")
            #expect(Set(fills).count == length)
        }
    }

    @Test("name the totals of bars only where they differ, and every count in the label")
    func countBars() throws {
        func bars(_ counts: [[Int]]) -> CountBars {
            CountBars(
                noun: "施策", kinds: [("達成", .solid), ("未達成", .hatched)],
                rows: counts.enumerated().map { ("令和\($0 + 3)年度", $1) }, construction: "各年度の施策を分ける。"
            )
        }
        #expect(bars([[4, 1], [3, 2]]).lines == ["令和3年度：達成4、未達成1", "令和4年度：達成3、未達成2"])
        #expect(bars([[4, 1], [3, 1]]).lines.first == "令和3年度（5施策）：達成4、未達成1")
        let drawing = try #require(bars([[4, 1], [3, 2]]).drawing)
        #expect(drawing.label == "帯グラフ2本。各年度の施策を分ける。令和3年度は達成4、未達成1。令和4年度は達成3、未達成2。")
        #expect(bars([[0, 0], [1, 1]]).drawing == nil)
    }

    @Test("say the highest and the lowest rate, and that all are alike")
    func attainment() throws {
        let plan = try SeedPlans.plan("ota_ict_plan_v3")
        let evaluated = EvaluatedPlan(plan)
        let names = plan.indicators.map(\.fullName)
        let year = FiscalYear(startingIn: 2022)
        let rates = try #require(
            Attainment(evaluated, in: year, order: Array(names.indices), noun: "指標"))
        let sentence = AttainmentSentence(rates, names: names)
        #expect(sentence.headline == "令和4年度は10指標のうち7指標が目標を達成、3指標が目標に届かず")
        #expect(
            sentence.paragraph == [
                "達成率が最も高いのは「オープンデータ公開件数」の372.5%、最も低いのは「オンライン申請可能手続数（下段）」の72.7%です。"
            ])
        #expect(rates.rows.map(\.indicator) == Array(names.indices))
        let two = try #require(Attainment(evaluated, in: year, order: [2, 2], noun: "指標"))
        let alike = AttainmentSentence(two, names: names)
        #expect(alike.headline == "令和4年度は2指標すべてが目標を達成")
        #expect(alike.paragraph == ["達成率はどの指標も100.0%です。"])
        #expect(Attainment(evaluated, in: year, order: [2], noun: "指標") == nil)
        let many = [Int](repeating: 2, count: Attainment.longest + 1)
        #expect(Attainment(evaluated, in: year, order: many, noun: "指標") == nil)
    }

    @Test("have no number that is not counted from the data", arguments: [2021, 2022])
    func numbers(of start: Int) throws {
        let year = FiscalYear(startingIn: start)
        let ota = EvaluatedPlan(try SeedPlans.plan("ota_ict_plan_v3"))
        let names = ota.plan.indicators.map(\.fullName)
        let rates = try #require(
            Attainment(ota, in: year, order: Array(names.indices), noun: "指標"))
        let tally = ota.tally(in: year)
        let known = Set(
            [tally.total, tally.reached, tally.notMet].map { "\($0)" }
                + ota.indicators.compactMap { $0.result(in: year)?.rate.map(RateText.words) })
        let sentence = AttainmentSentence(rates, names: names)
        for text in [sentence.headline] + sentence.paragraph {
            for number in Self.numbers(in: text) { #expect(known.contains(number), "\(text)") }
        }
    }

    private static func numbers(in text: String) -> [String] {
        let bare = text.replacing(/「[^」]*」|令和\d+年度/, with: "／")
        return bare.matches(of: /[\d,.]+%?/).map { String($0.0) }
    }
}
