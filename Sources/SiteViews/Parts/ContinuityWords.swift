import OpenData
import PlanModel

extension Continuity {
    /// The word for readers, the same as in the open data: 「継続」, 「統合」, 「完了」.
    var word: String { label }

    /// What the words mean.
    static let terms: [Term] = [
        Term(Continuity.continued.label, "前の計画の一つの項目が、後の計画の一つの項目に引き継がれています。"),
        Term(Continuity.merged.label, "前の計画のいくつかの項目が、後の計画の一つの項目にまとめられています。"),
        Term(Continuity.completed.label, "前の計画の期間で終わり、後の計画には掲載されていません。"),
    ]
}
