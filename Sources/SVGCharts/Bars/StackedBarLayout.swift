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
        let x: Int

        /// Where the line from the part to it ends: slanted only where it had to give way.
        var end: Int { anchor == .middle ? x : part.centre }
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
        outside = Self.labels(of: parts.filter { !$0.isInside })
        names = TextLines(bar.name, width: Self.narrowest, size: 14).lines
    }

    /// Whether the counts over the bar have room beside each other.
    var labelsHaveRoom: Bool { outside.allSatisfy { $0.stretch.lowerBound >= 0 } }

    /// Whether the counts over the bar have room in the last line of the name.
    var labelsStandBesideName: Bool {
        guard let first = outside.first else { return true }
        return AxisLabel.pixels(of: names.last ?? "") + 16 <= first.stretch.lowerBound
    }

    /// How many lines stand over the bar.
    var lineCount: Int { names.count + (labelsStandBesideName ? 0 : 1) }

    private static let narrowest = DrawingWidth.narrowest

    private static func share(_ count: Int, of total: Int) -> Int {
        (count * 20_000 + total) / (2 * total)
    }

    private static func width(of count: Int) -> Int {
        (AxisLabel.width(ofLabel: String(count)) + 99) / 100
    }

    /// A count stands over the middle of its part, unless it would leave the drawing or meet the
    /// next: then it gives way, and counts stay in order.
    private static func labels(of parts: [Part]) -> [Outside] {
        let widths = parts.map { width(of: $0.count) }
        var starts = zip(parts, widths).map { part, width in
            min(max(part.centre * narrowest / 10_000 - width / 2, 0), narrowest - width)
        }
        for index in starts.indices.dropFirst() {
            starts[index] = max(starts[index], starts[index - 1] + widths[index - 1] + gap)
        }
        var end = narrowest
        for index in starts.indices.reversed() {
            starts[index] = min(starts[index], end - widths[index])
            end = starts[index] - gap
        }
        return zip(parts, zip(starts, widths)).map { label($0, from: $1.0, width: $1.1) }
    }

    private static func label(_ part: Part, from start: Int, width: Int) -> Outside {
        let stretch = start..<start + width
        if start == part.centre * narrowest / 10_000 - width / 2 {
            return Outside(part: part, anchor: .middle, stretch: stretch, x: part.centre)
        }
        if start <= 0 { return Outside(part: part, anchor: .start, stretch: stretch, x: 0) }
        if stretch.upperBound == narrowest {
            return Outside(part: part, anchor: .end, stretch: stretch, x: 10_000)
        }
        let x = (2 * start + width) * 10_000 / (2 * narrowest)
        return Outside(part: part, anchor: .middle, stretch: stretch, x: x)
    }

    /// The least room between two counts, in pixels.
    private static let gap = 6
}
