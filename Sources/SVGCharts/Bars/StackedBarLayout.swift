import JapaneseText

/// Where the parts of one bar and their counts stand, across and in lines over the bar.
///
/// Across, everything is in hundredths of a percent; whether words have room is looked at in the
/// narrowest column of a page, of 288 px.
struct StackedBarLayout {
    /// A part of the bar that has something to show.
    struct Part {
        let fill: BarFill
        let count: Int
        let start: Int
        let end: Int
        /// Whether the count stands inside.
        let isInside: Bool

        var centre: Int { (start + end) / 2 }
    }

    /// A count over the bar, in pixels of the narrowest column.
    struct Outside {
        let part: Part
        let anchor: Pen.Anchor
        let stretch: Range<Int>

        /// Its place across.
        var x: Int {
            switch anchor {
            case .start: 0
            case .middle: part.centre
            case .end: 10_000
            }
        }
    }

    /// The parts in order, side by side from 0 to 100 %.
    let parts: [Part]
    /// The counts that stand over the bar, from left to right.
    let outside: [Outside]
    /// The name in lines.
    let names: [String]

    /// The layout of a bar.
    init(_ bar: StackedBars.Bar, _ fills: [BarFill]) {
        let total = max(1, bar.total)
        var before = 0
        parts = zip(fills, bar.counts).compactMap { fill, count in
            let start = Self.share(before, of: total)
            before += count
            guard count > 0 else { return nil }
            let end = Self.share(before, of: total)
            let width = (end - start) * Self.narrowest / 10_000
            let hasRoom = width >= Self.width(of: count) + 10
            return Part(
                fill: fill, count: count, start: start, end: end,
                isInside: hasRoom && fill.inkOfNumbers != nil)
        }
        outside = parts.filter { !$0.isInside }.map(Self.label)
        names = TextLines(bar.name, width: Self.narrowest, size: 14).lines
    }

    /// Whether no count over the bar meets the next.
    var labelsHaveRoom: Bool {
        zip(outside, outside.dropFirst()).allSatisfy {
            $0.stretch.upperBound + 6 <= $1.stretch.lowerBound
        }
    }

    /// Whether the counts over the bar have room in the last line of the name.
    var labelsStandBesideName: Bool {
        guard let first = outside.first else { return true }
        return AxisLabel.pixels(of: names.last ?? "") + 16 <= first.stretch.lowerBound
    }

    /// How many lines stand over the bar.
    var lineCount: Int { names.count + (labelsStandBesideName ? 0 : 1) }

    private static let narrowest = TargetActualGeometry.narrowest

    private static func share(_ count: Int, of total: Int) -> Int {
        (count * 20_000 + total) / (2 * total)
    }

    private static func width(of count: Int) -> Int {
        (AxisLabel.width(ofLabel: String(count)) + 99) / 100
    }

    /// A count stands over the middle of its part, unless it would leave the drawing.
    private static func label(_ part: Part) -> Outside {
        let width = width(of: part.count)
        let start = part.centre * narrowest / 10_000 - width / 2
        if start < 0 { return Outside(part: part, anchor: .start, stretch: 0..<width) }
        if start + width > narrowest {
            return Outside(part: part, anchor: .end, stretch: narrowest - width..<narrowest)
        }
        return Outside(part: part, anchor: .middle, stretch: start..<start + width)
    }
}
