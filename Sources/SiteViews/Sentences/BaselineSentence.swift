import JapaneseText
import PlanModel

/// What the document says in the place of a number from before the plan.
struct BaselineSentence {
    private let facts: IndicatorFacts

    /// The sentence that the facts give.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// 「計画策定時（令和2年度）の状態は「実施」です。」 and its like; `nil` where there is a number, or
    /// no place for one.
    var text: String? {
        switch facts.baseline {
        case .nothing, .number: nil
        case .words: "計画策定時（\(facts.baselineDate)）の状態は\(quoted)です。"
        case .absent(.surveying): "計画策定時（\(facts.baselineDate)）の値は調査中です。"
        case .absent(.notSet): "計画策定時の値は、資料に記載がありません。"
        case .absent(.notCollected): "計画策定時の値は把握されていません。"
        case .absent: "計画策定時の値は\(quoted)とされています。"
        }
    }

    private var quoted: String { PrintedWords.quoted(facts.printedBaseline) }
}
