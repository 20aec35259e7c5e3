/// What a measured thing is in the words of its plan.
package enum IndicatorKind: String, Sendable, Hashable, CaseIterable {
    /// A measure of progress (指標, KPI).
    case indicator
    /// A volume of work that is planned for a measure (事業量).
    case volume
}
