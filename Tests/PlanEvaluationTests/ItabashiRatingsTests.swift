import Diagnostics
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

/// The 50 grades that 板橋区 gave in the first three years of its plan, beside those that its
/// figures give by the words of 第2章3: 「計画の事業量を上回る実績」, 「全部若しくは大部分を達成」.
@Suite("The ratings of 板橋区's plan of 令和3年度 to 令和5年度")
struct ItabashiRatingsTests {
    private let plan: Plan
    private let ratings: PlanRatings

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first"))
        plan = try #require(loaded.value)
        ratings = try #require(EvaluatedPlan(plan).ratings)
    }

    /// Where both grades are there and differ: the year of 令和, the measure, both grades, and why.
    private static let differences: [(year: Int, id: String, official: String, computed: String)] =
        [
            // The plan counts experiments, the report only says 「検討 実施」: one cannot be told to
            // be above the other.
            (3, "F10", "達成＋", "達成"),
            // Two of three volumes missed: 「令和3年度中に完了」 was partly done, and 2 trainings are
            // less than a third of ten.
            (3, "F11", "達成", "未達成"),
            // The plan asks for 「拡大」 and 「増加」 in words, which no number can be above.
            (3, "F16", "達成＋", "達成"),
            // 3 trainings of 6 in three years and 7 meetings of 9 are above a third of them.
            (3, "F22", "達成", "達成＋"),
            // 46 posts of 75 and 8 films of 12 in three years are above a third of them.
            (3, "F23", "達成", "達成＋"),
            // 2 trainings of 3 in three years are above a third of them.
            (4, "F21", "達成", "達成＋"),
            // 3 trainings of 6 and 5 meetings of 9 are above a third of them.
            (4, "F22", "達成", "達成＋"),
            // 37 posts of 75 are above a third of them, though 3 films of 12 are below.
            (4, "F23", "達成", "達成＋"),
        ]

    private func grade(_ position: Int?) -> String {
        position.map { ratings.scheme.grades[$0].label } ?? "なし"
    }

    private func all(_ agreement: ElementRating.Agreement) -> [ElementRating] {
        ratings.years.flatMap { ratings.ratings(in: $0) }.filter { $0.agreement == agreement }
    }

    private func id(_ rating: ElementRating) -> String {
        plan.elements[rating.element].id.description
    }

    @Test("agree in 41 of 50 cases, differ in 8 and are open in one")
    func agreement() {
        #expect(plan.ratings.count == 50)
        let counts = [ElementRating.Agreement.same, .different, .open].map { all($0).count }
        #expect(counts == [41, 8, 1])
    }

    @Test("differ only where it is known why")
    func differences() {
        let found = all(.different).map { rating in
            [
                rating.year.short, id(rating), grade(rating.official?.grade),
                grade(rating.computed.grade),
            ]
        }
        #expect(found == Self.differences.map { ["R\($0.year)", $0.id, $0.official, $0.computed] })
    }

    @Test("are open for テレワーク, of which the document leaves 令和3年度 blank")
    func open() throws {
        let rating = try #require(all(.open).first)
        #expect((rating.year.short, id(rating)) == ("R3", "F06"))
        #expect(grade(rating.official?.grade) == "達成")
        let reason = RatingReason(rating.computed, in: plan, by: ratings.scheme)
        #expect(reason.text == "3つの事業量のうちテレワーク実施課の実績が資料になく、判定できない")
    }

    @Test("come to the counts and percentages that the document states")
    func stated() throws {
        for (year, counts) in [(2021, [5, 19, 1]), (2022, [3, 21, 1])] {
            let tally = try #require(ratings.tally(in: FiscalYear(startingIn: year)))
            #expect(tally.counts == counts)
            #expect((tally.reached, tally.total) == (24, 25))
        }
        let latest = try #require(ratings.latestTally)
        #expect(latest.year.short == "R4")
        #expect(latest.percentages == [12, 84, 4])
        for stated in ratings.scheme.stated {
            let elements = stated.element.map { Set(plan.subtree(of: $0)) }
            let tally = try #require(ratings.tally(in: stated.year, of: elements))
            #expect(stated.counts == tally.counts)
        }
    }

    @Test(
        "have their reason in one sentence",
        arguments: [
            (4, "F12", "交付枚数89,491枚は年度目標119,052枚の75.2％で、未達成"),
            (3, "F12", "交付枚数87,095枚は年度目標119,052枚の73.2％で、未達成"),
            (
                3, "F02",
                "作成シナリオ数13シナリオ（3か年の計30シナリオ以上の1年分は10シナリオ）、作業工数の省力化割合90％以上（3か年の計画は60％以上）、研修2回（3か年の計3回以上の1年分は1回）がすべて計画を上回り、達成＋"
            ),
            (
                4, "F11",
                "3つの事業量のうち2つ（データ移行「移行完了」、検証作業は前の年度までに完了）が計画に届き、操作研修3回（3か年の計10回以上の1年分約3.3回の90.0％）が届かず、大部分に届いたとみて、達成"
            ),
            (
                3, "F09",
                "システム運用「運用方法の検討・決定」は3か年の計画「運用開始」に向けて進行中（計画はこの年度分を印刷していない）で、達成"
            ),
            (
                4, "F16",
                "3つの事業量のうち2つ（手続きの拡大検討55手続き増加、区民等への周知徹底1回）が計画に届き、申請件数1,264件減少（3か年の計画は「増加」）が届かず、大部分に届いたとみて、達成"
            ),
        ])
    func reasons(year: Int, measure: String, expected: String) throws {
        let rating = try #require(
            ratings.ratings(in: FiscalYear(startingIn: 2018 + year)).first { id($0) == measure })
        #expect(RatingReason(rating.computed, in: plan, by: ratings.scheme).text == expected)
    }
}

@Suite("The scale of 板橋区's plan of 令和6年度 and 令和7年度")
struct ItabashiLaterScaleTests {
    @Test("asks of 達成+ that every volume in numbers is reached, and has no ratings yet")
    func scale() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_second"))
        let plan = try #require(loaded.value)
        let ratings = try #require(EvaluatedPlan(plan).ratings)
        #expect(ratings.scheme.grades[0].condition?.needsEveryNumber == true)
        #expect((0..<3).map(ratings.scheme.standing) == [.exceeded, .reached, .missed])
        #expect(ratings.years == [])
        #expect(ratings.latestTally == nil)
    }
}
