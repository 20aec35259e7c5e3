internal import JapaneseText
internal import PlanModel

/// Why a year of an indicator has no actual (実績がない理由).
package enum MissingActual: Sendable, Hashable, CaseIterable {
    /// Something is planned for the year, and the plan has not reported the year yet (未公表).
    case unpublished
    /// The plan has reported the year, and leaves the place of this indicator blank (記載なし).
    case notStated
    /// The plan has reported the year, and what its term asks for was done before it (完了済).
    case finished
    /// Nothing is planned for the year (目標なし).
    case notPlanned

    /// Why an indicator has no actual in a year of its plan.
    init(
        of indicator: Indicator, in year: FiscalYear, target: Observation?,
        period: ClosedRange<FiscalYear>, isReported: Bool
    ) {
        if isReported, indicator.isFinished(before: year) {
            self = .finished
            return
        }
        let isOfTerm = period.contains(year) && indicator.term?.value.letsExpectActual ?? false
        guard isOfTerm || target?.value.letsExpectActual ?? false else {
            self = .notPlanned
            return
        }
        self = isReported ? .notStated : .unpublished
    }
}

extension Value {
    /// Whether a target like this lets one expect an actual; a dash does not.
    fileprivate var letsExpectActual: Bool {
        switch meaning {
        case .quantity, .tendency, .state, .absent(.undecided): true
        case .absent: false
        }
    }
}
