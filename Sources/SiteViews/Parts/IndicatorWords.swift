import PlanModel

extension Aggregation {
    /// How the figures are counted, for readers.
    var words: String {
        switch self {
        case .pointInTime: "その時点の値（年度の間では足し合わせません）"
        case .annualFlow: "その年度の1年間の値"
        case .cumulative: "前の年度までの値を含む累計"
        case .cumulativePersons: "前の年度までの人数を含む延べの累計"
        }
    }
}

extension Direction {
    /// The way an indicator is meant to go, for readers.
    var words: String {
        switch self {
        case .increase: "多いほどよい（目標以上で達成）"
        case .decrease: "少ないほどよい（目標以下で達成）"
        case .maintain: "保つ（目標以上で達成）"
        case .state: "状態で示す（数値では判定しない）"
        }
    }
}
