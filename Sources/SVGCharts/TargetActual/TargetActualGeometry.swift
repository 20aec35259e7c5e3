package import JapaneseText

/// Where the parts of a target-versus-actual chart stand.
///
/// Across, everything is a share of the width in hundredths of a percent; upward, it is in
/// hundredths of a pixel. So a chart fits every column and its text is never scaled. Whole numbers
/// give the same bytes everywhere.
package struct TargetActualGeometry: Sendable, Hashable {
    /// The top of the plot.
    package static let top = 3600
    /// The room for the numbers of the axis, at the left: 14 %, as wide as the heads of the rows
    /// in the table below, however many slots there are.
    package static let gutter = 1400

    /// How many slots share the rest.
    package let count: Int
    /// Where columns stand: 216 px below the top, in one of several charts beside each other 120 px.
    package let base: Int
    private let maximum: Double
    private let kept: DecimalNumber?

    /// The places for the slots of a chart.
    package init(_ chart: TargetActualChart) {
        count = chart.slots.count
        base = Self.top + (chart.isSmall ? 12_000 : 21_600)
        maximum = chart.scale.maximum.double
        kept = chart.kept
    }

    /// The height of the drawing.
    package var height: Int { base + 400 }

    /// The width of a slot.
    package var slotWidth: Int { Int(pitch.rounded()) }

    private var pitch: Double { Double(10_000 - Self.gutter) / Double(count) }

    /// The middle of a slot.
    package func centre(_ slot: Int) -> Int {
        Int((Double(Self.gutter) + pitch * (Double(slot) + 0.5)).rounded())
    }

    /// The width of a target: 72 % of a slot, at most 14 % of the drawing.
    package var targetWidth: Int { Int(min(0.72 * pitch, 1400).rounded()) }

    /// The width of a bar: 42 % of a slot, at most 8.5 % of the drawing.
    package var barWidth: Int { Int(min(0.42 * pitch, 850).rounded()) }

    /// How high a value reaches.
    package func y(_ value: DecimalNumber) -> Int {
        let share = value.double / maximum
        return base - Int((Double(base - Self.top) * share).rounded())
    }

    /// The top of a bar, which is never lower than 2 px unless the value is nought.
    package func barTop(_ value: DecimalNumber) -> Int {
        guard value > .zero else { return base }
        return min(y(value), base - 200)
    }

    /// The foot of the number over a bar: 8 px above it, and above the edge of the target or the
    /// line of a value that is kept where the bar ends just below that.
    package func labelFoot(over actual: DecimalNumber, target: DecimalNumber?) -> Int {
        let foot = clear(barTop(actual) - 800, of: target, over: actual)
        return clear(foot, of: kept, over: actual)
    }

    private func clear(_ foot: Int, of line: DecimalNumber?, over actual: DecimalNumber) -> Int {
        guard let line, actual < line else { return foot }
        let edge = y(line)
        return abs(foot - edge) < 1600 ? edge - 800 : foot
    }
}
