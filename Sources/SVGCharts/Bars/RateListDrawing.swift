import Markup

/// Draws a list of rates for a file of its own, where text stands in the drawing; on a page the
/// rows are text with a ``RateBar`` each.
package struct RateListDrawing: Drawing {
    private let rows: [(row: RateList.Row, names: [String], reasons: [String], top: Int)]
    /// Where what was reached and aimed at ends, across, so that the rates have room after it.
    private let end: Int
    /// Its height in pixels.
    package let height: Int
    /// What kind of chart it is.
    package let label: String

    /// The drawing of a list for a picture of some width.
    ///
    /// - Parameters:
    ///   - list: What is drawn.
    ///   - width: The width in pixels at which words must have room.
    ///   - label: What kind of chart it is.
    package init(_ list: RateList, width: Int = DrawingWidth.file, label: String) {
        self.label = label
        let rates = list.rows.map { AxisLabel.pixels(of: Self.words(for: $0.rate)) }
        let room = (rates.max() ?? 0) + 24
        end = 10_000 - room * 10_000 / width
        var top = Self.head
        rows = list.rows.map { row in
            let rest = AxisLabel.pixels(of: row.amounts) + room + 24
            let names = TextLines(row.name, width: max(width - rest, width / 3), size: 14).lines
            var reasons: [String] = []
            if case .none(let words) = row.rate {
                reasons = TextLines(words, width: width, size: 14).lines
            }
            defer {
                let below = reasons.isEmpty ? RateBar.height : reasons.count * Self.line
                top += names.count * Self.line + below + 14
            }
            return (row, names, reasons, top)
        }
        height = top
    }

    /// The pitch of lines of text.
    private static let line = 22
    /// The room of the axis.
    private static let head = 28

    /// Whether a bar is hatched.
    package var isPatterned: Bool {
        rows.contains { entry in
            guard case .bar(let bar, _) = entry.row.rate else { return false }
            return bar.fill.isPattern
        }
    }

    /// About how many bytes it takes.
    package var expectedSize: Int { 400 + 500 * rows.count }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        RateBar.drawAxis(foot: 1400, with: &pen)
        for entry in rows {
            let foot = (entry.top + 14) * 100
            for (number, name) in entry.names.enumerated() {
                pen.text(y: foot + number * Self.line * 100, .strong) { $0.text(name) }
            }
            pen.text(x: end, y: foot, anchor: .end) { $0.text(entry.row.amounts) }
            let below = entry.top + entry.names.count * Self.line
            switch entry.row.rate {
            case .bar(let bar, let rate):
                pen.text(x: 10_000, y: foot, anchor: .end, .strong) { $0.text(rate) }
                bar.draw(at: below * 100, with: &pen)
            case .none:
                pen.group(.tick) { pen in
                    for (number, words) in entry.reasons.enumerated() {
                        pen.text(y: (below + 14 + number * Self.line) * 100) { $0.text(words) }
                    }
                }
            }
        }
    }

    private static func words(for rate: RateList.Rate) -> String {
        guard case .bar(_, let words) = rate else { return "" }
        return words
    }
}
