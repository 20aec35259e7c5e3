package import PlanEvaluation

extension Judgement {
    /// The judgement on a chip: 「目標を達成」.
    ///
    /// Exceeded and met read alike; the numbers beside the chip tell by how much.
    package var words: String {
        switch self {
        case .exceeded, .met: "目標を達成"
        case .notMet: "目標に届かず"
        case .noTarget: "目標値なし"
        case .notReported: "未公表"
        case .notComparable: "数値での判定なし"
        }
    }
}
