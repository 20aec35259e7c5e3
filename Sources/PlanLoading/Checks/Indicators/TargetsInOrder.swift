internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Targets go the way that the indicator is meant to go, and totals never fall.
///
/// What happens within a year may well be planned to be less than the year before, so only states
/// and totals are looked at.
enum TargetsInOrder: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.aggregation != .annualFlow else { return [] }
        var before = indicator.baseline.flatMap { figure in figure.level.map { (figure, $0) } }
        for target in indicator.targets {
            guard let level = target.level else { continue }
            if let (figure, last) = before, goesBack(from: last, to: level, indicator) {
                return [problem(target, before: figure, indicator)]
            }
            before = (target, level)
        }
        return []
    }

    private static func goesBack(
        from before: DecimalNumber, to after: DecimalNumber, _ indicator: CheckedIndicator
    ) -> Bool {
        if indicator.aggregation.isCumulative { return after < before }
        switch indicator.direction {
        case .increase: return after < before
        case .decrease: return after > before
        case .maintain, .state: return false
        }
    }

    private static func problem(
        _ target: PlacedFigure, before: PlacedFigure, _ indicator: CheckedIndicator
    ) -> Diagnostic {
        indicator.aggregation.isCumulative
            ? .cumulativeTargetFalls(target, before: before)
            : .targetAgainstDirection(target, before: before, indicator.direction)
    }
}
