import JapaneseText
import PlanModel

/// What is planned for the whole term, and what has come together of it.
struct TermSentence {
    private let facts: IndicatorFacts

    /// The sentence that the facts give.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// 「計画期間全体の目標は計30シナリオ以上で、令和4年度までの実績の合計は23シナリオです。」 and its
    /// like, with how much is missing where that can be told; `nil` where the plan sets none.
    var text: String? {
        guard let term = facts.term, facts.statesTerm else { return nil }
        let aim = "計画期間全体の目標は\(facts.words(of: term))"
        guard let sum = facts.sum else { return "\(aim)です。" }
        let amount = facts.wording.amount(sum.number)
        return "\(aim)で、\(sum.through.japanese)までの実績の合計は\(amount)です。"
            + (TermProgress(facts)?.sentence ?? "")
    }
}
