package import JapaneseText

/// The upward axis of a chart: from nought to a round number in two or three equal steps.
///
/// The step is the smallest of 1, 2, 2.5, 5 and 10 × 10^k that is at least a third of the largest
/// value, and whole where whole things are counted.
package struct AxisScale: Sendable, Hashable {
    /// The distance between two grid lines.
    package let step: DecimalNumber
    /// How many steps the axis has, at least one.
    package let steps: Int

    /// The scale for values up to `largest`.
    ///
    /// - Parameters:
    ///   - largest: The largest value to be drawn; nought or less gives an axis up to 1.
    ///   - whole: Whether only whole numbers can occur, as with things that are counted.
    package init(reaching largest: DecimalNumber, whole: Bool) {
        guard largest > .zero else {
            self.init(step: DecimalNumber(1), steps: 1)
            return
        }
        let (height, places) = Self.finely(largest)
        let step = Self.roundStep(
            atLeast: (height - 1) / 3 + 1, unit: whole ? Self.power(places) : 1)
        self.init(
            step: DecimalNumber(significand: step, scale: UInt8(places)),
            steps: Int((height - 1) / step + 1))
    }

    /// The scale of percentages up to 100: 0, 50 and 100.
    package static let percentage = AxisScale(step: DecimalNumber(50), steps: 2)

    /// The scale that shows its two ends alone.
    init(endingAt maximum: DecimalNumber) {
        self.init(step: maximum, steps: 1)
    }

    private init(step: DecimalNumber, steps: Int) {
        self.step = step
        self.steps = steps
    }

    /// The top of the axis.
    package var maximum: DecimalNumber { tick(steps) }

    /// The value of a grid line, counted from nought.
    package func tick(_ index: Int) -> DecimalNumber {
        let (product, overflow) = step.significand.multipliedReportingOverflow(by: Int64(index))
        return DecimalNumber(significand: overflow ? .max : product, scale: step.scale)
    }

    /// The digits of a value with two more decimal places than it has, while they can be held.
    private static func finely(_ value: DecimalNumber) -> (digits: Int64, places: Int) {
        let places = Int(value.scale)
        let (digits, overflow) = value.significand.multipliedReportingOverflow(by: 100)
        guard !overflow, places <= 7 else { return (value.significand, places) }
        return (digits, places + 2)
    }

    /// The smallest round step; 2.5 is one from the second decade on, where it is exact.
    private static func roundStep(atLeast least: Int64, unit: Int64) -> Int64 {
        var decade = unit
        while true {
            if decade >= least { return decade }
            if decade * 2 >= least { return decade * 2 }
            if decade > unit, decade / 2 * 5 >= least { return decade / 2 * 5 }
            if decade * 5 >= least { return decade * 5 }
            decade *= 10
        }
    }

    private static func power(_ exponent: Int) -> Int64 {
        var power: Int64 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
