internal import Diagnostics
internal import PlanModel

/// A baseline is where an indicator stood before its first target.
enum LateBaselines: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard let baseline = indicator.draft.baseline,
            let first = indicator.indicator.targets.first,
            baseline.year.value > first.year
        else { return [] }
        return [.lateBaseline(baseline.year, first: first.year)]
    }
}
