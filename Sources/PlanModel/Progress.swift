/// How far words say that something has come (進み具合): 「検討」, 「一部移行完了」, 「拡大」.
package struct Progress: Sendable, Hashable {
    /// The stage that the last of the words names.
    package let stage: Stage
    /// Whether the words limit it to a part: 「一部導入」, 「移行着手」, 「計画素案作成」.
    package let isPartial: Bool

    /// A stage, reached as a whole unless it is said to be partial.
    package init(_ stage: Stage, isPartial: Bool = false) {
        self.stage = stage
        self.isPartial = isPartial
    }

    /// Whether what is told of here is at least what was planned.
    package func reaches(_ plan: Progress) -> Bool {
        stage >= plan.stage && (!isPartial || plan.isPartial)
    }

    /// The stages of work, in their order.
    package enum Stage: String, Sendable, Hashable, CaseIterable {
        /// 未実施, 未導入.
        case notBegun = "not_begun"
        /// 検討, 研究, 調査.
        case considering
        /// 準備, 試行, 実証実験, 着手.
        case preparing
        /// 実施, 導入, 整備, 運用.
        case doing
        /// 拡大, 推進, 充実: more of what is done already.
        case extending
        /// 完了, 達成済.
        case done
    }
}

extension Progress.Stage: Comparable {
    /// Whether the first comes before the second.
    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
