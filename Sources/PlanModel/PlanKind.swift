/// What kind of document a plan is.
package enum PlanKind: String, Sendable, Hashable, CaseIterable {
    /// A plan (計画) with measures to carry out.
    case plan
    /// A guideline (指針) that stands above plans.
    case guideline
}
