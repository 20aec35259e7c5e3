internal import Diagnostics

/// A baseline is where an indicator stood before its first target.
enum LateBaselines: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard let baseline = indicator.baseline, let first = indicator.targets.first,
            baseline.year > first.year, let year = indicator.draft.baseline?.year
        else { return [] }
        return [.lateBaseline(year, first: first.year)]
    }
}
