internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Targets go the way that the indicator is meant to go, and totals never fall.
///
/// What happens within a year may well be planned to be less than the year before, so only states
/// and totals are looked at.
enum TargetsInOrder: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        let aggregation = indicator.indicator.aggregation
        guard aggregation != .annualFlow else { return [] }
        let levels = indicator.planned.compactMap { figure in
            figure.level.map { (figure: figure, level: $0) }
        }
        let fault = zip(levels, levels.dropFirst()).first { before, after in
            aggregation.isCumulative
                ? after.level < before.level
                : goesBack(from: before.level, to: after.level, indicator.indicator.direction)
        }
        guard let (before, after) = fault else { return [] }
        return aggregation.isCumulative
            ? [.cumulativeTargetFalls(after.figure, before: before.figure)]
            : [.targetAgainstDirection(after.figure, before: before.figure, indicator.indicator)]
    }

    private static func goesBack(
        from before: DecimalNumber, to after: DecimalNumber, _ direction: Direction
    ) -> Bool {
        switch direction {
        case .increase: after < before
        case .decrease: after > before
        case .maintain, .state: false
        }
    }
}
