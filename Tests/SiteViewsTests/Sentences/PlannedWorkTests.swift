import Diagnostics
import Foundation
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

/// What 板橋区 plans in words, year by year.
@Suite struct PlannedWorkTests {
    @Test("Equal words of neighbouring years are one bar, and work in numbers is not told")
    func constantWork() throws {
        let work = try Self.work("itabashi_dx_plan_2025_second", "R01")
        #expect(work.rows.map(\.phases).map(\.count) == [1, 1, 1])
        #expect(work.rows[0].phases[0].columns == 0..<2)
        #expect(PlannedWorkWords(work).headline == "3項目とも、令和7年度の計画は「実施」である")
        #expect(PlannedWorkWords(work).paragraph == [])
        #expect(
            try Self.work("itabashi_dx_plan_2025_second", "M01").rows.map(\.name) == [
                "AI 拡大（生成AIの実証実験）"
            ])
    }

    @Test("What starts, what ends and what is undecided is told by name")
    func events() throws {
        let words = PlannedWorkWords(try Self.work("itabashi_dx_plan_2025_second", "M02"))
        #expect(words.headline == "5項目のうち3項目で、令和7年度の計画は令和6年度と異なる")
        #expect(
            words.paragraph == [
                "「場所に縛られない会議 環境整備（会議の生産性向上）」と「フリーアドレスオフィス 整備（その他環境整備）」の計画は、令和6年度までです。",
                "「フリーアドレスオフィス 整備（無線化）」は、令和7年度の計画では検討の段階です。",
            ])
        let school = PlannedWorkWords(try Self.work("itabashi_dx_plan_2025_second", "M07"))
        #expect(school.paragraph[0] == "「機器等 更改・検討（校務系・学習系ネットワーク統合）」は、令和7年度に始まる計画です。")
    }

    @Test("A year counts as reported only where the data has an actual")
    func reportedYears() throws {
        let work = try Self.work("itabashi_dx_plan_2025_first", "F09")
        let roadmap = try #require(work.roadmap)
        #expect(roadmap.columns.map(\.state) == ["実績", "実績", "計画"])
        #expect(roadmap.columns[0].names == ["令和3年度", "令和3", "R3"])
        #expect(
            PlannedWorkWords(work).headline
                == "令和4年度の実績は「運用準備・試行」、令和5年度の計画は「運用開始」である")
        #expect(work.rows[0].phases.map(\.standing) == [.reported, .reported, .planned])
        #expect(PlannedWorkWords(work).paragraph == ["この項目の記載がある年度は、令和3年度から令和5年度までです。"])
    }

    @Test("What is planned is counted in the last year of which anything is said")
    func lastYear() throws {
        var sample = SamplePlan(actuals: [:])
        sample.moreIndicators = ["R3: 検討, R5: ―", "R4: 実施, R5: ―"].enumerated().map {
            """
              - id: I0\($0 + 2)
                kind: volume
                element: M1
                name: 項目\($0 + 2)
                aggregation: point_in_time
                direction: state
                targets: {\($1)}

            """
        }.joined()
        let plan = try #require(PlanLoader(text: nil).load(sample.sources).value)
        let work = try #require(PlannedWork(EvaluatedPlan(plan).indicators))
        #expect(work.years.count == 3 && work.last == 1)
        #expect(PlannedWorkWords(work).headline == "令和4年度は1項目を計画している")
    }

    @Test("Words that are only to be considered are tentative, as planned and never as done")
    func tentative() throws {
        let work = try Self.work("itabashi_dx_plan_2025_first", "F20")
        #expect(work.rows[1].phases.map(\.words) == ["検討", "検討"])
        #expect(work.rows[1].phases.map(\.standing) == [.reported, .tentative])
        #expect(work.rows[1].phases[0].columns == 0..<2)
    }

    @Test("Every number of a sentence is a year, a count of the work, or quoted from the plan")
    func numbers() throws {
        for plan in try SeedPlans.all() {
            let evaluated = EvaluatedPlan(plan)
            for position in plan.elements.indices {
                let own = plan.indicators(of: position).map { evaluated.indicators[$0] }
                guard let work = PlannedWork(own) else { continue }
                let words = PlannedWorkWords(work)
                for sentence in [words.headline] + words.paragraph {
                    for number in sentence.numbersOutsideQuotes {
                        #expect((0...work.rows.count).contains(number), "\(sentence)")
                    }
                    for year in sentence.years {
                        #expect(work.years.map(\.japanese).contains(year), "\(sentence)")
                    }
                }
            }
        }
    }

    private static func work(_ plan: String, _ element: String) throws -> PlannedWork {
        let plan = try SeedPlans.plan(plan)
        let position = try #require(
            plan.elements.firstIndex { $0.id.description == element })
        let evaluated = EvaluatedPlan(plan)
        let own = plan.indicators(of: position).map { evaluated.indicators[$0] }
        return try #require(PlannedWork(own))
    }
}

extension String {
    /// The whole numbers outside of fiscal years and quotations.
    fileprivate var numbersOutsideQuotes: [Int] {
        var text = self
        for noise in ["「[^」]*」", "令和[0-9元]+年度"] {
            text = text.replacingOccurrences(of: noise, with: "／", options: .regularExpression)
        }
        return text.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    }

    /// The fiscal years outside of quotations.
    fileprivate var years: [String] {
        replacingOccurrences(of: "「[^」]*」", with: "", options: .regularExpression)
            .matches(of: /令和[0-9元]+年度/).map { String($0.0) }
    }
}
