internal import Diagnostics
internal import PlanModel

/// An indicator that is told in words has no numbers to be judged by, and one that is told in
/// numbers has some.
enum DirectionsOfWords: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        let planned = indicator.planned
        if indicator.indicator.direction == .state {
            guard let number = planned.first(where: { $0.quantity != nil }) else { return [] }
            return [.numberWithoutDirection(Located(number.printed, at: number.place))]
        }
        guard indicator.draft.unit == nil, planned.count > 1, planned.allSatisfy(isState) else {
            return []
        }
        return [.directionWithoutNumber(indicator.draft.id, name: indicator.name)]
    }

    private static func isState(_ figure: PlacedFigure) -> Bool {
        guard case .state = figure.figure.value.meaning else { return false }
        return true
    }
}
