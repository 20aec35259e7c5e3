import JapaneseText

/// Whether the numbers of a chart have room beside each other in the narrowest column of a page.
struct LabelFit {
    private let chart: TargetActualChart
    private let geometry: TargetActualGeometry

    /// The labels of a chart.
    init(_ chart: TargetActualChart, _ geometry: TargetActualGeometry) {
        self.chart = chart
        self.geometry = geometry
    }

    /// Whether the number and unit at the top of the axis would run into a number over a column.
    var unitMeetsLabel: Bool {
        guard !chart.unit.isEmpty else { return false }
        let end = AxisLabel.width(chart.scale.maximum, followedBy: chart.unit) + 200
        for (index, slot) in chart.slots.enumerated() {
            let centre = geometry.centre(index) * TargetActualGeometry.narrowest / 100
            guard centre - geometry.slotWidth * TargetActualGeometry.narrowest / 200 < end else {
                return false
            }
            guard let label = label(of: slot) else { continue }
            let isHigh = label.foot <= TargetActualGeometry.top + 800
            if isHigh, centre - label.width / 2 < end { return true }
        }
        return false
    }

    /// The least width in pixels at which no label touches its neighbour and, in charts of more
    /// than eight slots, each slot has 56 px.
    var leastWidth: Int {
        guard mayTouch else { return TargetActualGeometry.narrowest }
        let slots = chart.slots.count > 8 ? 5600 * 100 / geometry.slotWidth : 0
        var least = max(TargetActualGeometry.narrowest, slots)
        var before: (width: Int, foot: Int)?
        for slot in chart.slots {
            let label = label(of: slot)
            if let label, let before, abs(label.foot - before.foot) < 1800 {
                let needed = (label.width + before.width) / 2 + 200
                least = max(least, needed * 100 / geometry.slotWidth + 1)
            }
            before = label
        }
        return least
    }

    /// A quick no for the usual chart: numbers below 10,000 have room in five slots.
    private var mayTouch: Bool {
        let limit = DecimalNumber(10_000)
        return chart.slots.count > 5
            || chart.slots.contains { slot in
                [slot.actual.value, slot.target.value].contains { number in
                    number.map { !$0.isWhole || $0 >= limit } ?? false
                }
            }
    }

    private func label(of slot: ChartSlot) -> (width: Int, foot: Int)? {
        if let actual = slot.actual.value {
            let foot = geometry.labelFoot(over: actual, target: slot.target.value)
            return (AxisLabel.width(ofLabel: actual.japaneseShort), foot)
        }
        switch slot.target {
        case .none:
            return nil
        case .value(let target):
            let foot = geometry.y(target) - 800
            return (AxisLabel.width(target, followedBy: ""), foot)
        case .word(let word):
            return (TextWidth.hundredths(of: word) * 14, TargetActualGeometry.base - 800)
        }
    }
}
