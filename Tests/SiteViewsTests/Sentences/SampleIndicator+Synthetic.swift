import JapaneseText
import PlanModel

@testable import SiteViews

extension SampleIndicator {
    /// An indicator of any shape, the same for the same seed.
    static func synthetic(seed: UInt64) -> SampleIndicator {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func pick(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        let units = ["件", "", "手続", "名", "時間", "%", "分", "取組"]
        let words = ["―", "充実", "減少", "令和5年度の実績を踏まえて検討", "調査中"]
        let bases = [3, 40, 1500, 250_000]
        let base = bases[pick(bases.count)]
        func figure() -> String? {
            switch pick(10) {
            case 0: return nil
            case 1: return words[pick(words.count)]
            case 2: return "0"
            case 3: return "約\(pick(base * 2))"
            case 5: return pick(4) == 0 ? "\(pick(base * 2) * 1000)" : "\(pick(base * 2))以上"
            case 4: return "\(pick(base * 2)).\(1 + pick(9))"
            default: return "\(pick(base * 2))"
            }
        }
        let first = 1 + pick(3)
        let last = first + pick(9)
        var sample = SampleIndicator(
            unit: units[pick(units.count)], aggregation: Aggregation.allCases[pick(4)],
            direction: Direction.allCases[pick(4)], period: first...last)
        if pick(3) > 0 { sample.baseline = figure().map { (first, pick(2) == 0 ? nil : 3, $0) } }
        for year in first...last {
            if pick(4) > 0 { sample.targets[year] = figure() }
            if pick(2) > 0 { sample.actuals[year] = figure() }
        }
        if pick(3) == 0 { sample.term = "計\(pick(base * 5))以上" }
        if pick(3) == 0 { sample.name = "相談件数（累計）" }
        return sample
    }
}
