import Diagnostics
import Foundation
import PlanEvaluation
import PlanLoading
import PlanModel
import Testing

@testable import SiteViews

@Suite("The sentences on what changed since the year before")
struct YearChangeSentencesTests {
    @Test("of every plan of the seeds have no number that was not counted")
    func numbers() throws {
        for plan in try SeedPlans.all() {
            let evaluated = EvaluatedPlan(plan)
            for (earlier, later) in zip(
                evaluated.reportedYears, evaluated.reportedYears.dropFirst())
            {
                let changes = YearChanges(evaluated, from: earlier, to: later)
                let sentences = YearChangeSentences(changes, of: evaluated, noun: "指標")
                let known = Self.counts(changes, evaluated)
                for sentence in sentences.indicators + [sentences.grades].compactMap(\.self) {
                    for number in Self.numbers(in: sentence) {
                        #expect(known.contains(number), "\(number): \(sentence)")
                    }
                }
            }
        }
    }

    @Test("of 大田区 and 板橋区 are these, to the letter")
    func seeds() throws {
        func sentences(_ id: String) throws -> YearChangeSentences {
            let evaluated = EvaluatedPlan(try SeedPlans.plan(id))
            let years = evaluated.reportedYears
            let changes = YearChanges(evaluated, from: years[0], to: years[1])
            return YearChangeSentences(changes, of: evaluated, noun: "指標")
        }
        #expect(
            try sentences("ota_ict_plan_v3").indicators == [
                "目標を達成した指標は、令和3年度が10指標のうち8指標、令和4年度が10指標のうち7指標です。新しく目標に届かなくなった指標が1件あります。",
                "実績を数値で比べられる10指標のうち、望ましい方向に動いた指標は10件です。",
            ])
        #expect(
            try sentences("itabashi_dx_plan_2025_first").grades
                == "評語が上がった施策は0件、下がった施策は2件、同じ施策は23件です。")
    }

    @Test("count what moved as it is meant to apart from what moved the other way or not at all")
    func movement() throws {
        var plan = SamplePlan()
        let more = [
            ("I02", "decrease", 5, 4), ("I03", "increase", 9, 7), ("I04", "decrease", 6, 6),
        ]
        for (id, direction, before, after) in more {
            plan.moreIndicators += """
                  - id: \(id)
                    element: M1
                    name: 値\(id)
                    unit: 件
                    aggregation: annual_flow
                    direction: \(direction)
                    targets: {R3: 8件, R4: 8件}

                """
            plan.actuals["2021"]? += "\n\(id),値\(id),\(before)件,,S01"
            plan.actuals["2022"]? += "\n\(id),値\(id),\(after)件,,S01"
        }
        let loaded = try #require(PlanLoader(text: nil).load(plan.sources).value)
        let text = try RenderedSite(loaded).text("plans/sample/reports/2022-changes.html")
        #expect(
            text.contains(
                "実績を数値で比べられる4指標のうち、望ましい方向に動いた指標は2件、逆の方向に動いた指標は1件、前と同じ値の指標は1件です。"))
    }

    /// Everything that can be counted of two years.
    private static func counts(_ changes: YearChanges, _ evaluated: EvaluatedPlan) -> Set<Int> {
        var known: Set<Int> = [changes.movement.all, changes.words.all, changes.words.changed]
        known.formUnion([changes.movement.better, changes.movement.worse, changes.movement.same])
        for course in YearComparison.Course.allCases {
            known.insert(changes.positions(course).count)
        }
        known.insert(changes.comparisons.count { $0.later.missing == .finished })
        for year in [changes.earlier, changes.later] {
            let tally = evaluated.tally(in: year)
            known.formUnion([tally.decided, tally.reached])
        }
        for grade in changes.grades {
            known.insert(changes.grades.count { $0.course == grade.course })
        }
        return known.union([0])
    }

    /// The numbers of a sentence outside of its years.
    private static func numbers(in sentence: String) -> [Int] {
        sentence.replacing(/令和[0-9元]+年度/, with: "／").matches(of: /[0-9]+/).compactMap {
            Int($0.0)
        }
    }

    @Test("of words alone say that numbers cannot be held against targets, and how many changed")
    func words() throws {
        var plan = SamplePlan()
        plan.targets = "R5: 10件"
        plan.actuals = ["2021": "I01,相談件数,12件,,S01", "2022": "I01,相談件数,12件,,S01"]
        let text = try RenderedSite(plan.sources).text("plans/sample/reports/2022-changes.html")
        #expect(text.contains("どちらの年度にも、目標と数値で比べられる指標はありません。"))
        #expect(text.contains("実績を数値で比べられる1指標のうち、前と同じ値の指標は1件です。"))
        #expect(text.contains("判定や記載が変わった指標はありません。"))
    }
}
