internal import Diagnostics
internal import JapaneseText

/// A percentage of a hundred and fifty or more has lost its point.
///
/// A rate of what was planned may come to 112 %, so a little more than a hundred is no fault.
enum PercentagesInReach: IndicatorCheck {
    private static let reach = DecimalNumber(150)

    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.isPercentage else { return [] }
        return indicator.figures.filter { isBeyond($0, in: indicator) }.map { .aboveHundred($0) }
    }

    /// Whether a figure is such a percentage.
    static func isBeyond(_ figure: PlacedFigure, in indicator: CheckedIndicator) -> Bool {
        indicator.isPercentage && (figure.level ?? .zero) >= reach
    }
}
