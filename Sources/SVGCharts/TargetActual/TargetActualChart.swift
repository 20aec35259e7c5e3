package import JapaneseText

/// A chart of columns that holds what was reached against what was aimed at, year by year.
package struct TargetActualChart: Sendable, Hashable {
    /// The unit of all its numbers, empty for bare numbers.
    package let unit: String
    /// Its places on the time axis, in order.
    package let slots: [ChartSlot]
    /// The upward axis.
    package let scale: AxisScale
    /// The value from before the plan, where it is to be kept and so marked across the years.
    package let kept: DecimalNumber?
    /// Whether it is drawn low, as one of several beside each other.
    package let isSmall: Bool

    /// A chart whose axis suits its numbers.
    ///
    /// `nil` when there is nothing to compare, that is fewer than two numbers, or when a number is
    /// below nought: columns stand on nought, and such figures are told in the table alone.
    ///
    /// - Parameters:
    ///   - unit: The unit of all numbers, empty for bare numbers.
    ///   - slots: The places on the time axis, in order.
    ///   - marksBaseline: Whether the value from before the plan is to be kept (維持).
    package init?(unit: String, slots: [ChartSlot], marksBaseline: Bool = false) {
        var count = 0
        var isWhole = true
        var largest = DecimalNumber.zero
        for slot in slots {
            for number in [slot.target.value, slot.actual.value] {
                guard let number else { continue }
                guard number >= .zero else { return nil }
                count += 1
                isWhole = isWhole && number.isWhole
                largest = max(largest, number)
            }
        }
        guard count >= 2 else { return nil }
        self.unit = unit
        self.slots = slots
        isSmall = false
        kept = marksBaseline ? slots.first { $0.isBaseline }?.actual.value : nil
        let isPercentage = unit == "%" || unit == "％"
        scale =
            isPercentage && largest <= DecimalNumber(100)
            ? .percentage : AxisScale(reaching: largest, whole: isWhole)
    }

    /// The same chart drawn low on an axis that others share, with its two ends alone.
    init(_ chart: TargetActualChart, upTo maximum: DecimalNumber) {
        unit = chart.unit
        slots = chart.slots
        kept = chart.kept
        isSmall = true
        scale = AxisScale(endingAt: maximum)
    }

    /// Whether a bar for an actual is drawn.
    package var showsActuals: Bool { slots.contains { !$0.isBaseline && $0.actual.value != nil } }

    /// Whether an edge for a target is drawn.
    package var showsTargets: Bool { slots.contains { $0.target.value != nil } }

    /// Whether a bar for the value from before the plan is drawn.
    package var showsBaseline: Bool { slots.contains { $0.isBaseline && $0.actual.value != nil } }
}
