import PlanModel

extension PlanKind {
    /// What readers call such a document: 「計画」, 「指針」.
    var word: String {
        switch self {
        case .plan: "計画"
        case .guideline: "指針"
        }
    }

    /// What readers call the years that it covers.
    var periodTerm: String {
        switch self {
        case .plan: "計画期間"
        case .guideline: "期間"
        }
    }
}
