import JapaneseText
import Markup

/// Draws bars parted by what their things are counted as, with every count.
package struct StackedBarsDrawing: Drawing {
    private let rows: [(layout: StackedBarLayout, top: Int)]
    private let barHeight: Int
    /// Its height in pixels.
    package let height: Int
    /// What kind of chart it is, with its figures.
    package let label: String

    /// The drawing of some bars.
    ///
    /// - Parameters:
    ///   - chart: What is drawn.
    ///   - label: What kind of chart it is, with its figures, for `aria-label`.
    package init(_ chart: StackedBars, label: String) {
        self.label = label
        barHeight = chart.bars.count > 3 ? 28 : 40
        var top = 0
        var rows: [(layout: StackedBarLayout, top: Int)] = []
        for bar in chart.bars {
            let layout = StackedBarLayout(bar, chart.fills)
            rows.append((layout, top))
            top += Self.room(over: layout) + barHeight + Self.gap
        }
        self.rows = rows
        height = top - Self.gap + 2
    }

    /// The pitch of lines of text.
    private static let line = 20
    /// The room between bars.
    private static let gap = 26

    /// From the top of a row to its bar.
    private static func room(over layout: StackedBarLayout) -> Int { layout.lineCount * line + 6 }

    /// Whether a part is filled with a pattern.
    package var isPatterned: Bool {
        rows.contains { $0.layout.parts.contains(where: \.fill.isPattern) }
    }

    /// About how many bytes it takes.
    package var expectedSize: Int { 200 + 700 * rows.count }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        for (layout, top) in rows {
            draw(layout, below: top, with: &pen)
        }
    }

    private func draw(_ layout: StackedBarLayout, below top: Int, with pen: inout Pen) {
        for (number, name) in layout.names.enumerated() {
            pen.text(y: (top + 14 + number * Self.line) * 100, .strong) { $0.text(name) }
        }
        let start = top + Self.room(over: layout)
        for label in layout.outside {
            pen.text(x: label.x, y: (start - 12) * 100, anchor: label.anchor, .strongText) {
                $0.number(label.part.count)
            }
            pen.line(
                x1: label.end, y1: (start - 8) * 100, x2: label.part.centre,
                y2: (start - 2) * 100, .axis)
        }
        drawParts(of: layout, from: start, with: &pen)
    }

    private func drawParts(of layout: StackedBarLayout, from top: Int, with pen: inout Pen) {
        for part in layout.parts {
            let inset = part.fill.inset
            pen.box(
                x: part.start, width: part.end - part.start, y: (top + inset) * 100,
                height: (barHeight - 2 * inset) * 100, part.fill.ink)
        }
        for part in layout.parts.dropFirst() {
            pen.line(
                x1: part.start, y1: top * 100, x2: part.start, y2: (top + barHeight) * 100, .gap)
        }
        for part in layout.parts where part.isInside {
            let foot = (top + barHeight / 2 + 6) * 100
            pen.text(x: part.centre, y: foot, anchor: .middle, part.fill.inkOfNumbers) {
                $0.number(part.count)
            }
        }
    }
}
