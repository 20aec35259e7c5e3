import JapaneseText
import PlanEvaluation
import Testing

@testable import SiteViews

@Suite("The targets reached in two years")
struct TallyComparisonTests {
    private static func comparison(
        _ before: (met: Int, notMet: Int, notReported: Int),
        _ now: (met: Int, notMet: Int, notReported: Int), years: (Int, Int) = (2021, 2022)
    ) -> TallyComparison {
        func tally(_ counts: (met: Int, notMet: Int, notReported: Int)) -> Tally {
            var tally = Tally()
            (tally.met, tally.notMet, tally.notReported) = counts
            return tally
        }
        return TallyComparison(
            earlier: (FiscalYear(startingIn: years.0), tally(before)),
            later: (FiscalYear(startingIn: years.1), tally(now)))
    }

    @Test("are called more or fewer where neighbouring years decide on equally many")
    func fair() {
        let fewer = Self.comparison((8, 2, 0), (7, 3, 1))
        #expect(fewer.headline(noun: "指標") == "目標を達成した指標は、令和3年度の8指標から令和4年度の7指標に減った")
        #expect(
            fewer.sentence(noun: "指標") == "目標を達成した指標の数は、前年度（令和3年度）の8指標から7指標に減りました。")
        #expect(fewer.decided(noun: "指標") == "目標と比べられた指標は、令和3年度も令和4年度も10指標です。")
        let more = Self.comparison((1, 3, 0), (2, 2, 0))
        #expect(more.headline(noun: "事業量") == "目標を達成した事業量は、令和3年度の1事業量から令和4年度の2事業量に増えた")
        let same = Self.comparison((1, 3, 0), (1, 3, 0))
        #expect(same.headline(noun: "指標") == "目標を達成した指標は、令和3年度も令和4年度も1指標")
        #expect(same.sentence(noun: "指標") == "目標を達成した指標の数は、前年度（令和3年度）の1指標と同じです。")
    }

    @Test("stand side by side where the actuals of some are not known yet")
    func unequal() {
        let open = Self.comparison((8, 2, 0), (2, 0, 8))
        #expect(
            open.headline(noun: "指標")
                == "目標を達成した指標は、令和3年度は10指標のうち8指標、令和4年度は10指標のうち2指標")
        #expect(open.sentence(noun: "指標") == nil)
        #expect(open.decided(noun: "指標") == "目標と比べられた指標は、令和3年度が10指標、令和4年度が2指標です。")
    }

    @Test("stand side by side where a year lies between, and where none was decided")
    func apart() {
        let gap = Self.comparison((8, 2, 0), (2, 8, 0), years: (2021, 2023))
        #expect(
            gap.headline(noun: "指標")
                == "目標を達成した指標は、令和3年度は10指標のうち8指標、令和5年度は10指標のうち2指標")
        #expect(gap.sentence(noun: "指標") == nil)
        #expect(!Self.comparison((0, 0, 1), (0, 0, 1)).isFair)
    }
}
