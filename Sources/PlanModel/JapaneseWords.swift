extension Comparator {
    /// The word of the documents.
    package var japanese: String {
        switch self {
        case .atLeast: "以上"
        case .atMost: "以下"
        case .moreThan: "超"
        case .lessThan: "未満"
        case .about: "約"
        }
    }
}

extension Direction {
    /// The word of the documents.
    package var japanese: String {
        switch self {
        case .increase: "増加"
        case .decrease: "減少"
        case .maintain: "維持"
        case .state: "状態"
        }
    }
}

extension Progress.Stage {
    /// A word for the stage.
    package var japanese: String {
        switch self {
        case .notBegun: "未着手"
        case .considering: "検討"
        case .preparing: "準備"
        case .doing: "実施"
        case .extending: "拡大"
        case .done: "完了"
        }
    }
}

extension Absence {
    /// A word for the reason.
    package var japanese: String {
        switch self {
        case .notSet: "記載なし"
        case .notCollected: "未取得"
        case .surveying: "調査中"
        case .undecided: "未定"
        case .notApplicable: "対象外"
        case .discontinued: "廃止"
        }
    }
}
