import JapaneseText

/// The numbers over the points of a line, and the points and edges beside them.
struct CumulativeLineLabels: SlotLabels {
    let chart: TargetActualChart
    let geometry: TargetActualGeometry

    /// How far a point reaches around its middle, its ring of paper included.
    private static let radius = 900

    func label(at slot: Int) -> SlotLabel? {
        let slot = chart.slots[slot]
        guard let actual = slot.actual.value else { return targetLabel(slot.target) }
        return SlotLabel(
            width: AxisLabel.width(ofLabel: actual.japaneseShort), foot: foot(of: slot))
    }

    /// The foot of the number over a point: 14 px above its middle, and above the edge of the
    /// target where that lies between.
    func foot(of slot: ChartSlot) -> Int {
        guard let actual = slot.actual.value else { return 0 }
        let point = geometry.y(actual)
        let foot = point - 1400
        guard let target = slot.target.value, target > actual else { return foot }
        let edge = geometry.y(target)
        return edge > foot - 1800 ? min(foot, edge - 800) : foot
    }

    func marks(at slot: Int) -> [SlotMark] {
        let slot = chart.slots[slot]
        var marks = edge(of: slot).map { [$0] } ?? []
        if let actual = slot.actual.value {
            let middle = geometry.y(actual)
            marks.append(
                SlotMark(
                    pixels: Self.radius, height: middle - Self.radius...middle + Self.radius))
        }
        return marks
    }
}
