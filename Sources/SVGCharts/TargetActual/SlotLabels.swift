import JapaneseText

/// The numbers over the marks of a chart and the marks that they must not touch, slot by slot.
protocol SlotLabels {
    /// The chart.
    var chart: TargetActualChart { get }
    /// Where its parts stand.
    var geometry: TargetActualGeometry { get }
    /// The number or word of a slot; `nil` where it has none.
    func label(at slot: Int) -> SlotLabel?
    /// The marks of a slot that a number of its neighbours could run into.
    func marks(at slot: Int) -> [SlotMark]
}

/// A number or word in the middle of a slot, in hundredths of a pixel.
struct SlotLabel {
    /// How wide it is.
    let width: Int
    /// Where its foot is.
    let foot: Int

    /// The stretch downward that it takes.
    var height: ClosedRange<Int> { foot - 1400...foot + 200 }
}

/// The room that a mark in the middle of a slot takes.
struct SlotMark {
    /// Half its width as a share of the drawing, in hundredths of a percent.
    var share = 0
    /// What half its width has besides, in hundredths of a pixel.
    var pixels = 0
    /// The stretch downward that it takes, in hundredths of a pixel.
    let height: ClosedRange<Int>
}

extension SlotLabels {
    /// The number of a target, or the word in its place, where no actual stands.
    func targetLabel(_ target: SlotTarget) -> SlotLabel? {
        switch target {
        case .none: nil
        case .value(let number):
            SlotLabel(
                width: AxisLabel.width(number, followedBy: ""), foot: geometry.y(number) - 800)
        case .word(let word):
            SlotLabel(
                width: TextWidth.hundredths(of: word) * 14,
                foot: geometry.base - 800)
        }
    }

    /// The edge of a target.
    func edge(of slot: ChartSlot) -> SlotMark? {
        slot.target.value.map { target in
            let y = geometry.y(target)
            return SlotMark(share: geometry.targetWidth / 2, height: y - 150...y + 150)
        }
    }
}
