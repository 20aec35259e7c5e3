import JapaneseText

/// The numbers over columns, and the edges and bars beside them.
struct TargetActualLabels: SlotLabels {
    let chart: TargetActualChart
    let geometry: TargetActualGeometry

    func label(at slot: Int) -> SlotLabel? {
        let slot = chart.slots[slot]
        guard let actual = slot.actual.value else { return targetLabel(slot.target) }
        return SlotLabel(
            width: AxisLabel.width(ofLabel: actual.japaneseShort),
            foot: geometry.labelFoot(over: actual, target: slot.target.value))
    }

    func marks(at slot: Int) -> [SlotMark] {
        let slot = chart.slots[slot]
        var marks = edge(of: slot).map { [$0] } ?? []
        if let actual = slot.actual.value, actual > .zero {
            let top = geometry.barTop(actual)
            marks.append(
                SlotMark(share: geometry.barWidth / 2, height: top...geometry.base))
        }
        return marks
    }
}
