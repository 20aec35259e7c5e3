/// The grades that plans of wards give most (評語コード); a plan with others adds its own codes.
package enum StandardGrade: String, Sendable, Hashable, CaseIterable {
    /// 達成＋.
    case exceeded
    /// 達成.
    case achieved
    /// 未達成.
    case notAchieved = "not_achieved"
}

extension StandardGrade: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .exceeded: "達成＋"
        case .achieved: "達成"
        case .notAchieved: "未達成"
        }
    }

    /// What it means, in one sentence; a plan's own words stand in the table of its counts.
    package var meaning: String {
        switch self {
        case .exceeded: "計画を上回ったと評価された。"
        case .achieved: "計画の全部又は大部分に届いたと評価された。"
        case .notAchieved: "計画に届いていないと評価された。"
        }
    }
}
