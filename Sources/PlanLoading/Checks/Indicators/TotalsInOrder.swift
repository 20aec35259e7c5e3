internal import Diagnostics
internal import PlanModel

/// A figure that adds up the years can stand still, but not fall.
enum TotalsInOrder: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.aggregation.isCumulative else { return [] }
        let figures = [indicator.baseline].compactMap(\.self) + indicator.actuals
        let levels = figures.compactMap { figure in figure.level.map { (figure, $0) } }
        return zip(levels, levels.dropFirst()).compactMap { earlier, later in
            later.1 < earlier.1 ? .cumulativeFalls(later.0, earlier: earlier.0) : nil
        }
    }
}
