import PlanModel

/// What a plan calls the things that it measures (指標, 事業量).
struct MeasureNoun: Sendable {
    /// The word: 「指標」, 「事業量」, or 「指標・事業量」 where there are both.
    let word: String

    /// The word of an indicator.
    init(_ kind: IndicatorKind) {
        word = kind == .volume ? "事業量" : "指標"
    }

    /// The word of several indicators.
    init(indicators: Int, volumes: Int) {
        word = volumes == 0 ? "指標" : indicators == 0 ? "事業量" : "指標・事業量"
    }

    /// The word of several indicators.
    init(_ indicators: some Sequence<Indicator>) {
        var (others, volumes) = (0, 0)
        for indicator in indicators {
            if indicator.kind == .volume { volumes += 1 } else { others += 1 }
        }
        self.init(indicators: others, volumes: volumes)
    }
}
