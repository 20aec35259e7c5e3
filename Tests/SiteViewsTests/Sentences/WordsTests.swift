import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite struct WordsTests {
    private let year = FiscalYear(startingIn: 2022)

    private func tally(_ judgements: [(Judgement, Int)]) -> TallySentence {
        var tally = Tally()
        for (judgement, count) in judgements {
            for _ in 0..<count { tally.count(judgement) }
        }
        return TallySentence(tally, in: year)
    }

    @Test("Targets of which the document says something are not told without it")
    func targetsStatus() throws {
        let plan = try SeedPlans.plan("sumida_ict_plan_2022")
        let status = try #require(plan.targetsStatus)
        for indicator in EvaluatedPlan(plan).indicators {
            let figure = TargetActualFigure(
                indicator, of: plan.identity, targetsStatus: plan.targetsStatus)
            #expect(figure.headline.hasSuffix("（\(status)）"))
        }
    }

    @Test("Points of a list are parted where they stand on one line")
    func points() throws {
        #expect(PrintedWords.inLine("・環境整備完了 ・運用・保守開始") == "環境整備完了、運用・保守開始")
        #expect(PrintedWords.inLine("設計・構築") == "設計・構築")
        let page = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
            .text("plans/itabashi_dx_plan_2025_first/elements/F22.html")
        #expect(page.contains("操作事例等の庁内周知、相談会内容の共有・公開"))
        #expect(!page.contains("庁内周知 ・相談会"))
    }

    @Test("A note tells that the drawing leaves out the words of bounds")
    func bounds() throws {
        let site = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
        let note = "図の数は、「以上」などの言葉を省いて示します。"
        let folder = "plans/itabashi_dx_plan_2025_first/indicators"
        #expect(try site.text("\(folder)/V0202.html").contains(note))
        #expect(!(try site.text("\(folder)/V2202.html").contains(note)))
    }

    @Test("What was added or lost is held against the words for the whole term")
    func change() throws {
        let page = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
            .text("plans/itabashi_dx_plan_2025_first/indicators/V1603.html")
        #expect(page.contains("計画期間全体の目標は「増加」。令和4年度は1,264件の減少だった"))
    }

    @Test("A year without a target says whether the indicator has others")
    func yearWithoutTarget() throws {
        let report = try RenderedSite(try SeedPlans.plan("itabashi_dx_plan_2025_first"))
            .text("plans/itabashi_dx_plan_2025_first/reports/2022.html")
        #expect(report.contains("年度の目標なし"))
    }

    @Test("Seven of ten reached their target, three did not")
    func sevenOfTen() {
        let sentence = tally([(.exceeded, 6), (.met, 1), (.notMet, 3)])
        #expect(sentence.text == "令和4年度（2022年度）は、10指標のうち7指標が目標に達し、3指標が届きませんでした。")
    }

    @Test("Tables and charts count in the same words")
    func partsOfTallies() throws {
        let template = try #require(
            try RepositoryFiles.templates().first { $0.name == "partials/tally-table" })
        let text = String(decoding: template.bytes, as: UTF8.self)
        let heads = text.matches(of: />([^<{]+)<\/th>/).map { String($0.1) }
        #expect(heads == Tally.Part.allCases.map(\.word) + ["計"])
    }

    @Test(
        "All, none, one and nothing each have their own words",
        arguments: [
            ([(Judgement.met, 3)], "は、3指標すべてが目標に達しました。"),
            ([(.notMet, 3)], "は、3指標すべてが目標に届きませんでした。"),
            ([(.exceeded, 1)], "は、1指標が目標に達しました。"),
            ([(.notReported, 3)], "の実績は、資料に記載がありません。"),
            ([(.noTarget, 3)], "は、目標と数値で比べられる指標がありません。"),
            ([(.noTarget, 1), (.notReported, 1)], "は、目標と数値で比べられる指標がありません。1指標の実績は、資料に記載がありません。"),
            ([(.met, 2), (.notComparable, 1)], "は、3指標のうち2指標が目標に達しました。1指標は、目標と数値で比べられません。"),
            ([(.notMet, 1), (.notReported, 2)], "は、3指標のうち1指標が目標に届きませんでした。2指標の実績は、資料に記載がありません。"),
        ])
    func variants(judgements: [(Judgement, Int)], words: String) {
        #expect(tally(judgements).text == "令和4年度（2022年度）" + words)
    }

    @Test("Every judgement has words, and reached ones read alike")
    func judgements() {
        #expect(Set(Judgement.allCases.map(\.words)).count == Judgement.allCases.count - 1)
        #expect(Judgement.met.words == Judgement.exceeded.words)
    }

    @Test(
        "A rate has one decimal place",
        arguments: [
            (1100, 1, "110.0%"), (3725, 1, "372.5%"), (-120, 1, "−12.0%"), (10_000, 1, "1,000.0%"),
            (0, 0, "0.0%"),
        ])
    func rates(digits: Int64, scale: UInt8, words: String) {
        #expect(RateText.words(DecimalNumber(significand: digits, scale: scale)) == words)
    }

    @Test(
        "Years in a row become one stretch",
        arguments: [
            ([5], "令和5年度"), ([5, 6], "令和5年度と令和6年度"), ([3, 5], "令和3年度と令和5年度"),
            ([3, 4, 5], "令和3年度から令和5年度まで"), ([1, 3, 5], "令和元年度、令和3年度、令和5年度"),
            ([1, 3, 4, 5, 7], "令和元年度、令和3年度から令和5年度まで、令和7年度"),
        ])
    func years(numbers: [Int], words: String) {
        #expect(YearList.words(numbers.map { FiscalYear(startingIn: 2018 + $0) }) == words)
    }
}
