internal import Diagnostics
internal import PlanModel

/// A target of 以上 is reached from below and one of 以下 from above, as the indicator is meant to
/// go.
enum ComparatorsInOrder: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        let direction = indicator.direction
        guard direction == .increase || direction == .decrease else { return [] }
        return indicator.targets.compactMap { target in
            guard let comparator = target.quantity?.comparator,
                contradicts(comparator, direction)
            else { return nil }
            return .comparatorAgainstDirection(target, comparator, direction)
        }
    }

    private static func contradicts(_ comparator: Comparator, _ direction: Direction) -> Bool {
        switch (comparator, direction) {
        case (.atMost, .increase), (.lessThan, .increase), (.atLeast, .decrease),
            (.moreThan, .decrease):
            true
        default: false
        }
    }
}
