import PlanModel

extension IndicatorKind {
    /// What readers call such a measured thing: 「指標」, 「事業量」.
    var word: String {
        switch self {
        case .indicator: "指標"
        case .volume: "事業量"
        }
    }
}

extension Plan {
    /// How many of the indicators are volumes of work.
    var volumeCount: Int {
        indicators.indices.count { indicators[$0].kind == .volume }
    }

    /// What readers call all that the plan measures: 「指標」, 「事業量」, 「指標と事業量」.
    var measureWord: String {
        let volumes = volumeCount
        if volumes == 0 { return IndicatorKind.indicator.word }
        if volumes == indicators.count { return IndicatorKind.volume.word }
        return "\(IndicatorKind.indicator.word)と\(IndicatorKind.volume.word)"
    }
}
