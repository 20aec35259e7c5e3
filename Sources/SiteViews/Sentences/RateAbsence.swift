import JapaneseText
import PlanEvaluation
import PlanModel

/// Why an indicator has no rate in a year (達成率を算出しない理由), in words.
enum RateAbsence {
    /// The sentence, after the judgement where there is one:
    /// 「目標を達成。少ないほどよい指標のため、達成率は算出しません。」.
    static func words(for result: YearResult, of indicator: Indicator) -> String {
        let judged = result.judgement.isDecided ? "\(result.judgement.words)。" : ""
        return "\(judged)\(reason(result, indicator))ため、達成率は算出しません。"
    }

    private static func reason(_ result: YearResult, _ indicator: Indicator) -> String {
        if let missing = result.missing { return reason(missing) }
        switch result.judgement {
        case .noTarget: return "この年度の目標値がない"
        case .notComparable, .notReported: return "目標または実績が数値でない"
        case .exceeded, .met, .notMet: break
        }
        switch indicator.direction {
        case .decrease: return "少ないほどよい指標の"
        case .maintain: return "維持することを目指す指標の"
        case .increase where (result.aim ?? .zero) <= .zero: return "目標が0より大きくない"
        case .increase, .state: return "実績が一つの数値に決まらない"
        }
    }

    private static func reason(_ missing: MissingActual) -> String {
        switch missing {
        case .unpublished: "実績が未公表の"
        case .notStated: "実績の記載がない"
        case .finished: "前の年度までに完了した"
        case .notPlanned: "この年度の目標がない"
        }
    }
}
