import JapaneseText

/// Whether the numbers of a chart have room beside each other in the narrowest column of a page.
struct LabelFit<Labels: SlotLabels> {
    private let labels: Labels
    private var chart: TargetActualChart { labels.chart }
    private var geometry: TargetActualGeometry { labels.geometry }

    /// The labels of a chart.
    init(_ labels: Labels) {
        self.labels = labels
    }

    /// Whether the number and unit at the top of the axis would run into a number over a mark.
    var unitMeetsLabel: Bool {
        guard !chart.unit.isEmpty else { return false }
        let end = AxisLabel.width(chart.scale.maximum, followedBy: chart.unit) + 200
        for slot in chart.slots.indices {
            let centre = geometry.centre(slot) * DrawingWidth.narrowest / 100
            guard centre - geometry.slotWidth * DrawingWidth.narrowest / 200 < end else {
                return false
            }
            guard let label = labels.label(at: slot) else { continue }
            let isHigh = label.foot <= TargetActualGeometry.top + 800
            if isHigh, centre - label.width / 2 < end { return true }
        }
        return false
    }

    /// The least width in pixels at which no label touches its neighbours or their marks and, in
    /// charts of more than eight slots, each slot has 56 px.
    var leastWidth: Int {
        guard mayTouch else { return DrawingWidth.narrowest }
        let slots = chart.slots.count > 8 ? 5600 * 100 / geometry.slotWidth : 0
        var least = max(DrawingWidth.narrowest, slots)
        for slot in chart.slots.indices {
            if slot > 0 { least = max(least, width(between: slot - 1, and: slot)) }
            if slot < 2 { least = max(least, widthBesideAxis(of: slot)) }
        }
        return least
    }

    /// The least width at which a label begins behind the numbers of the axis.
    private func widthBesideAxis(of slot: Int) -> Int {
        guard let label = labels.label(at: slot) else { return 0 }
        return (0...chart.scale.steps).reduce(0) { width, step in
            let tick = chart.scale.tick(step)
            let foot = geometry.y(tick) - 600
            guard (foot - 1400...foot + 200).overlaps(label.height) else { return width }
            let end = AxisLabel.width(tick, followedBy: "") + label.width / 2
            return max(width, end * 100 / geometry.centre(slot) + 1)
        }
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

    /// The least width at which two neighbours do not touch.
    private func width(between one: Int, and other: Int) -> Int {
        let (left, right) = (labels.label(at: one), labels.label(at: other))
        var least = 0
        if let left, let right, abs(left.foot - right.foot) < 1800 {
            least = (left.width + right.width) / 2 + 200
        }
        var width = least == 0 ? 0 : least * 100 / geometry.slotWidth + 1
        if let left { width = max(width, self.width(of: left, besideMarksOf: other)) }
        if let right { width = max(width, self.width(of: right, besideMarksOf: one)) }
        return width
    }

    /// The least width at which a label ends before the marks of a neighbour.
    private func width(of label: SlotLabel, besideMarksOf slot: Int) -> Int {
        labels.marks(at: slot).reduce(0) { width, mark in
            guard mark.height.overlaps(label.height) else { return width }
            let room = geometry.slotWidth - mark.share
            return max(width, (label.width / 2 + mark.pixels) * 100 / room + 1)
        }
    }
}
