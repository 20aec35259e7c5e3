import PlanEvaluation
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

extension Aggregation {
    /// The same in the few letters that a column has.
    var shortWords: String {
        switch self {
        case .pointInTime: "時点の値"
        case .annualFlow: "1年間の値"
        case .cumulative: "累計"
        case .cumulativePersons: "延べの累計"
        }
    }
}

extension Direction {
    /// The way an indicator is meant to go, for readers.
    var words: String {
        switch self {
        case .increase: "多いほどよい"
        case .decrease: "少ないほどよい"
        case .maintain: "保つ"
        case .state: "状態で示す（数値では判定しない）"
        }
    }

    /// What of the numbers reaches a target; empty where numbers are not judged.
    fileprivate var rule: String {
        switch self {
        case .increase, .maintain: "（目標以上で達成）"
        case .decrease: "（目標以下で達成）"
        case .state: ""
        }
    }
}

extension Indicator {
    /// The way it is meant to go, with the rule by which numbers reach a target where one is a
    /// number: 「少ないほどよい（目標以下で達成）」.
    var directionWords: String {
        let isNumber = term?.value.number != nil || targets.contains { $0.value.number != nil }
        return isNumber ? direction.words + direction.rule : direction.words
    }

    /// What the document calls it, and whether it marks it as a volume in numbers.
    var kindWords: String {
        switch (kind, isQuantitative) {
        case (.indicator, _): "指標"
        case (.volume, nil): "事業量"
        case (.volume, true?): "事業量（資料が「定量事業量」としているもの）"
        case (.volume, false?): "事業量（資料に「定量事業量」の表示がないもの）"
        }
    }
}

extension EvaluatedIndicator {
    /// Whether its years can be judged at all: not where targets are told in words.
    var isJudged: Bool {
        indicator.direction != .state && years.contains { $0.aim != nil }
    }

    /// Why its years are not judged, in a sentence; `nil` where they are.
    var reasonWithoutJudgement: String? {
        if isJudged { return nil }
        return indicator.direction == .state
            ? "言葉で示された目標と実績は、数値では判定しません。"
            : "年度ごとの目標が数値で示されていないため、数値では判定しません。"
    }
}
