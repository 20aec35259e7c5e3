/// How the figures of an indicator are counted (集計方法).
package enum Aggregation: String, Sendable, Hashable, CaseIterable {
    /// The state at the end of the year; years are not added up.
    case pointInTime = "point_in_time"
    /// What happened within the year.
    case annualFlow = "annual_flow"
    /// 累計, 積算: everything since the beginning.
    case cumulative
    /// 延べ: everyone every time, since the beginning.
    case cumulativePersons = "cumulative_persons"

    /// Whether a figure already contains the years before it.
    package var isCumulative: Bool { self == .cumulative || self == .cumulativePersons }
}
