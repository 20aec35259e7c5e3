import Diagnostics
import Foundation
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

/// Every number of a reason is a figure of the data, or follows from some of them.
@Suite("The numbers in reasons")
struct NumbersInReasonsTests {
    @Test("of 板橋区's ratings are those of its table, or computed from them")
    func itabashi() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first"))
        let plan = try #require(loaded.value)
        try check(EvaluatedPlan(plan))
    }

    @Test("are never invented, whatever shape the figures have", arguments: 0..<300)
    func synthetic(seed: Int) throws {
        try check(try RatedSample.synthetic(seed: UInt64(seed)).evaluated())
    }

    private func check(_ evaluated: EvaluatedPlan) throws {
        let ratings = try #require(evaluated.ratings)
        for rating in ratings.years.flatMap({ ratings.ratings(in: $0) }) {
            let reason = RatingReason(rating.computed, in: evaluated.plan, by: ratings.scheme).text
            let known = Self.known(rating, in: evaluated.plan)
            for number in Self.numbers(in: reason, of: evaluated.plan) {
                #expect(known.contains(number), "\(number): \(reason)")
            }
            #expect(!reason.isEmpty && !reason.contains("。"))
            #expect(Self.isBalanced(reason), "\(reason)")
            let label = rating.computed.grade.map { ratings.scheme.grades[$0].label }
            let isGraded = label.map { reason.hasSuffix("、\($0)") } ?? true
            #expect(isGraded, "\(reason)")
            #expect(!reason.contains("、、") && !reason.contains("（）"), "\(reason)")
        }
    }

    /// The figures, their rates, sums, differences and shares, and how many there are.
    private static func known(_ rating: ElementRating, in plan: Plan) -> Set<String> {
        let years = plan.identity.period.count
        var known = Set((0...max(years, rating.computed.volumes.count)).map { String($0) })
        for volume in rating.computed.volumes {
            let indicator = plan.indicators[volume.indicator]
            let term = indicator.term?.value.number
            let figures =
                (indicator.targets + indicator.actuals).compactMap(\.value.number)
                + [term].compactMap(\.self)
            known.formUnion(figures.map(\.magnitude.grouped))
            for one in figures {
                for other in figures { known.insert((one - other).magnitude.grouped) }
            }
            if let rate = volume.rate { known.insert(rate.withTenths) }
            if case .sum(let sum, _, _, _) = volume.basis { known.insert(sum.grouped) }
            for count in 1...years {
                if let term { known.insert(term.times(count).part(of: years).grouped) }
            }
        }
        return known
    }

    /// The numbers outside of names and quotations.
    private static func numbers(in reason: String, of plan: Plan) -> [String] {
        var text = reason.replacingOccurrences(
            of: "「[^」]*」", with: "／", options: .regularExpression)
        for indicator in plan.indicators.sorted(by: { $0.fullName.count > $1.fullName.count }) {
            text = text.replacingOccurrences(of: indicator.fullName, with: "／")
        }
        return text.split { !($0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")) }.map(
            String.init)
    }

    private static func isBalanced(_ text: String) -> Bool {
        [("（", "）"), ("「", "」")].allSatisfy { pair in
            text.count { String($0) == pair.0 } == text.count { String($0) == pair.1 }
        }
    }
}

extension RatedSample {
    /// A measure of any shape, the same for the same seed.
    static func synthetic(seed: UInt64) -> RatedSample {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func pick<Value>(_ values: [Value]) -> Value {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return values[Int((state >> 33) % UInt64(values.count))]
        }
        let units = ["件", "%", "枚"]
        let words = ["実施", "検討", "完了", "増加", "減少", "維持", "一部実施", "調査中", "未実施"]
        func figure(_ unit: String?) -> String {
            let number = pick([0, 1, 3, 7, 10, 15, 250, 1999])
            guard let unit, pick([0, 1, 2, 3]) > 0 else { return pick(words) }
            return "\(number)\(pick(["", "", ".5"]))\(unit)\(pick(["", "", "以上", "以下", "超"]))"
        }
        var sample = RatedSample()
        sample.rule = """
            missing: \(pick(["withhold", "not_reached", "ignore"]))
              without_annual_target: \(pick(["equal_share", "cumulative_share", "whole_term"]))
              words_under_way: \(pick(["reached", "ignored"]))
            """
        let names = ["相談", "講座", "窓口", "運用", "調べ"]
        for name in names.prefix(pick([1, 1, 2, 3, 5])) {
            let unit = pick([nil, Optional(pick(units))])
            var volume = Volume(name: name, kind: pick(["volume", "volume", "indicator"]))
            volume.unit = unit
            volume.aggregation = pick(["annual_flow", "annual_flow", "point_in_time"])
            volume.direction =
                unit == nil ? "state" : pick(["increase", "increase", "decrease", "maintain"])
            if pick([true, true, false]) { volume.term = figure(unit) }
            for year in 3...5 {
                if pick([true, false, false]) { volume.targets[year] = figure(unit) }
                if pick([true, true, false]) { volume.actuals[year] = figure(unit) }
            }
            sample.volumes.append(volume)
        }
        return sample
    }
}
