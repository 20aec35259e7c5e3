internal import Diagnostics
internal import JapaneseText

/// A percentage of a hundred and fifty or more has lost its point.
///
/// A rate of what was planned may come to 112 %, so a little more than a hundred is no fault.
enum PercentagesInReach: IndicatorCheck {
    private static let reach = DecimalNumber(150)

    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.isPercentage else { return [] }
        return (indicator.planned + indicator.actuals).filter(isBeyond).map { .aboveHundred($0) }
    }

    /// Whether a percentage is so large.
    static func isBeyond(_ figure: PlacedFigure) -> Bool { (figure.level ?? .zero) >= reach }
}
