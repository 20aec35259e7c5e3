import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite("The sentences on ratings")
struct RatingSentenceTests {
    private static func tally(
        _ counts: [Int], unrated: Int = 0, year: Int = 2022,
        _ standings: [GradeStanding] = [.exceeded, .reached, .missed]
    ) -> RatingTally {
        let labels = ["達成＋", "達成", "未達成"]
        let grades = zip(zip(labels, standings), counts).map { grade, count in
            RatingTally.GradeCount(label: grade.0, standing: grade.1, count: count)
        }
        return RatingTally(
            year: FiscalYear(startingIn: year), level: "施策", grades: grades, unrated: unrated)
    }

    @Test(
        "count the measures that reached the plan among all of them",
        arguments: [
            ([3, 21, 1], 0, "令和4年度は25施策のうち24施策が「達成＋」または「達成」です。"),
            ([2, 9, 0], 0, "令和4年度は11施策すべてが「達成＋」または「達成」です。"),
            ([0, 1, 0], 0, "令和4年度は1施策が「達成＋」または「達成」です。"),
            ([0, 0, 4], 0, "令和4年度は4施策のうち「達成＋」または「達成」の施策はありません。"),
            ([1, 1, 1], 2, "令和4年度は5施策のうち2施策が「達成＋」または「達成」です。2施策の評語は未公表です。"),
        ])
    func headline(counts: [Int], unrated: Int, expected: String) {
        #expect(RatingTallySentence(Self.tally(counts, unrated: unrated)).text == expected)
    }

    @Test(
        "say how the counts changed",
        arguments: [
            ([5, 19, 1], [3, 21, 1], "前年度（達成＋5、達成19、未達成1）と比べ、達成＋は2施策減り、達成は2施策増え、未達成は同じです。"),
            ([3, 20, 2], [3, 21, 1], "前年度（達成＋3、達成20、未達成2）と比べ、達成＋は同じで、達成は1施策増え、未達成は1施策減りました。"),
            ([3, 21, 1], [3, 21, 1], "前年度（達成＋3、達成21、未達成1）と比べ、どの評語の数も同じです。"),
        ])
    func comparison(before: [Int], now: [Int], expected: String) {
        let sentence = RatingTallySentence(Self.tally(now))
        #expect(sentence.comparison(with: Self.tally(before, year: 2021)) == expected)
    }

    @Test("take the best grade for one that reached the plan, where the scale has no such grade")
    func withoutReached() {
        let tally = Self.tally([3, 2, 1], [.partly, .partly, .missed])
        #expect(RatingTallySentence(tally).text == "令和4年度は6施策のうち3施策が「達成＋」です。")
        #expect(Fact(reached: tally).term == "達成＋の施策")
        #expect(Fact(reached: Self.tally([3, 2, 1])).term == "達成以上の施策")
        #expect(Fact.counts(of: Self.tally([3, 2, 1], unrated: 2)).map(\.term).last == "評語が未公表")
    }
}
