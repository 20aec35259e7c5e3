import JapaneseText
import PlanModel

/// The years that a plan covers, as readers are told them (計画期間).
struct PeriodWords {
    private let identity: PlanIdentity

    init(_ identity: PlanIdentity) {
        self.identity = identity
    }

    /// From the first year to the last: 「令和3年度から令和6年度まで」.
    var span: String { start + (end ?? "") }

    /// The period as the document states it.
    var fact: Fact {
        let term = identity.kind.periodTerm
        return identity.isPeriodStated
            ? Fact(term: term, words: start, until: end) : Fact(term: term, words: "資料に記載なし")
    }

    /// That the document states none, and which years are shown in its place; `nil` where it does.
    func note(isMeasured: Bool) -> String? {
        guard !identity.isPeriodStated else { return nil }
        let missing = "\(identity.kind.periodTerm)は資料に記載がありません"
        return isMeasured ? "\(missing)（指標の年度は\(span)）。" : "\(missing)。"
    }

    private var start: String {
        let first = identity.period.lowerBound.japanese
        return end == nil ? first : "\(first)から"
    }

    private var end: String? {
        let (first, last) = (identity.period.lowerBound, identity.period.upperBound)
        return first == last ? nil : "\(last.japanese)まで"
    }
}
