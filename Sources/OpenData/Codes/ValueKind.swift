/// What a figure is: where the plan began, where it wants to be, where it was (区分).
package enum ValueKind: String, Sendable, Hashable, CaseIterable {
    /// 基準値, when the plan was made.
    case baseline
    /// 目標値.
    case target
    /// 実績値.
    case actual
}

extension ValueKind: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .baseline: "基準値"
        case .target: "目標値"
        case .actual: "実績値"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .baseline: "計画策定時の値。"
        case .target: "計画がその年度に目指す値。改定されたときは改訂番号が増える。"
        case .actual: "その年度の実績として公表された値。まだ公表されていない年度の行はない。"
        }
    }
}
