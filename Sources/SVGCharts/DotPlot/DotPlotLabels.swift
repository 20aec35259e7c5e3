import JapaneseText

/// The numbers beside the marks of a row, none over another in the narrowest column of a page.
///
/// The number of what is now always stands over its mark. That of an aim stands beside it or,
/// where the two would touch, under the line. That of what was there before is left out where it
/// has no room: the table tells it.
struct DotPlotLabels {
    let labels: [Label]

    /// A number with its place.
    struct Label: Equatable {
        let text: String
        let kind: Kind
        let x: Int
        let anchor: Pen.Anchor
        let isBelow: Bool
    }

    /// What a number tells.
    enum Kind: Equatable {
        case base, latest, target
    }

    init(_ row: DotPlot.Row, of plot: DotPlot) {
        var labels: [Label] = []
        if let latest = row.latest {
            labels.append(Self.label(latest.japaneseShort, .latest, at: plot.x(latest)))
        }
        if let target = row.target {
            let label = Self.label(plot.aim + target.japaneseShort, .target, at: plot.x(target))
            labels.append(labels.contains { Self.touch($0, label) } ? label.below : label)
        }
        if let base = row.base {
            let label = Self.label(base.japaneseShort, .base, at: plot.x(base))
            if !labels.contains(where: { Self.touch($0, label) }) { labels.append(label) }
        }
        self.labels = labels
    }

    /// Whether a number stands under the line.
    var reachBelow: Bool { labels.contains(where: \.isBelow) }

    /// A number in the middle over its mark, or from the edge that it would cross.
    private static func label(_ text: String, _ kind: Kind, at x: Int) -> Label {
        let half = width(text, kind) / 2
        let centre = x * narrowest / 100
        if centre - half < 0 {
            return Label(text: text, kind: kind, x: 0, anchor: .start, isBelow: false)
        }
        if centre + half > narrowest * 100 || x > 9000 {
            return Label(text: text, kind: kind, x: 10_000, anchor: .end, isBelow: false)
        }
        return Label(text: text, kind: kind, x: x, anchor: .middle, isBelow: false)
    }

    private static func touch(_ one: Label, _ other: Label) -> Bool {
        guard one.isBelow == other.isBelow else { return false }
        let (first, second) = (stretch(one), stretch(other))
        return first.lowerBound < second.upperBound + gap
            && second.lowerBound < first.upperBound + gap
    }

    /// From where to where a number reaches, in hundredths of a pixel.
    private static func stretch(_ label: Label) -> Range<Int> {
        let width = width(label.text, label.kind)
        let x = label.x * narrowest / 100
        switch label.anchor {
        case .start: return x..<x + width
        case .middle: return x - width / 2..<x + width / 2
        case .end: return x - width..<x
        }
    }

    private static func width(_ text: String, _ kind: Kind) -> Int {
        TextWidth.hundredths(of: text) * (kind == .latest ? 16 : 14)
    }

    private static let narrowest = DrawingWidth.narrowest
    private static let gap = 600
}

extension DotPlotLabels.Label {
    fileprivate var below: Self {
        Self(text: text, kind: kind, x: x, anchor: anchor, isBelow: true)
    }
}
