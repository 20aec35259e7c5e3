import JapaneseText
import PlanModel

/// How the parts of a plan go on in the next one, counted in sentences.
struct CrosswalkSentence {
    private let succession: PlanSuccession

    /// The sentences on a succession.
    init(_ succession: PlanSuccession) {
        self.succession = succession
    }

    /// 「前期実施計画の31項目の行き先が示されています。継続が10件、統合が13件、完了が8件です。」.
    var text: String {
        let pairs = succession.continuations
        let earlier = succession.earlierName
        guard !pairs.isEmpty else { return "\(earlier)の項目の行き先は、資料に示されていません。" }
        let counts = Continuity.allCases.compactMap { continuity in
            let count = pairs.count { $0.continuity == continuity }
            return count == 0 ? nil : "\(continuity.word)が\(count)件"
        }
        return "\(earlier)の項目の行き先が\(pairs.count)件示されており、\(counts.joined(separator: "、"))です。"
    }

    /// How many of the earlier parts are indicators or volumes; `nil` where all are elements.
    var measures: String? {
        let count = succession.continuations.count { $0.isOfMeasure(succession.isLater) }
        return count == 0 ? nil : "このうち\(count)件は、指標または事業量を単位として示されています。"
    }
}

extension Continuation {
    /// Whether the earlier part is an indicator or a volume.
    fileprivate func isOfMeasure(_ isOwnEarlier: Bool) -> Bool {
        if isOwnEarlier, case .indicator = own { return true }
        if !isOwnEarlier, case .indicator = other?.id { return true }
        return false
    }
}
