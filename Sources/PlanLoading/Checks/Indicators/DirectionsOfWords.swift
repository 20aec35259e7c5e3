internal import Diagnostics
internal import PlanModel

/// An indicator that is told in words has no numbers to be judged by, and one that is told in
/// numbers has some.
enum DirectionsOfWords: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.direction == .state else {
            guard indicator.draft.unit == nil else { return [] }
            let planned = indicator.planned
            guard planned.count > 1, planned.allSatisfy(isState) else { return [] }
            return [.directionWithoutNumber(indicator.draft.id, name: indicator.name)]
        }
        let number = indicator.planned.first { $0.quantity != nil }
        return number.map { [.numberWithoutDirection(Located($0.printed, at: $0.place))] } ?? []
    }

    private static func isState(_ figure: PlacedFigure) -> Bool {
        guard case .state = figure.meaning else { return false }
        return true
    }
}
