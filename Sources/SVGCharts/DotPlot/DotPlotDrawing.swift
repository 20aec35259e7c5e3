import JapaneseText
import Markup

/// Draws a dot plot: a strip for each row, and the numbers of the scale under the last.
package struct DotPlotDrawing: BandedDrawing {
    private let plot: DotPlot
    /// What kind of chart it is and where its figures can be read.
    package let label: String

    /// The drawing of a plot.
    package init(_ plot: DotPlot, label: String) {
        self.plot = plot
        self.label = label
    }

    /// The rows and the scale.
    package var bands: [Band] {
        plot.rows.map { row in
            let labels = DotPlotLabels(row, of: plot)
            return Band(name: row.name, height: labels.reachBelow ? 62 : 44) { [self] in
                drawMarks(of: row, with: &$0)
                draw(labels.labels, with: &$0)
            }
        } + [Band(height: 20) { [self] in drawScale(with: &$0) }]
    }

    private static let line = 3000
}

extension DotPlotDrawing {
    /// The line that joins two values lies under their marks, and the edge of the aim over all.
    private func drawMarks(of row: DotPlot.Row, with pen: inout Pen) {
        pen.edge(x1: 200, x2: 9600, y: Self.line, .scale)
        if let base = row.base, let latest = row.latest, base != latest {
            pen.edge(x1: plot.x(base), x2: plot.x(latest), y: Self.line, .course)
        }
        if let base = row.base { pen.disc(x: plot.x(base), y: Self.line, radius: 6, .beginning) }
        if let latest = row.latest { pen.disc(x: plot.x(latest), y: Self.line, radius: 8, .point) }
        if let target = row.target {
            let x = plot.x(target)
            pen.line(x1: x, y1: Self.line - 1100, x2: x, y2: Self.line + 1100, .target)
        }
    }

    private func draw(_ labels: [DotPlotLabels.Label], with pen: inout Pen) {
        for label in labels where label.kind == .latest { draw(label, .amount, with: &pen) }
        let others = labels.filter { $0.kind != .latest }
        guard !others.isEmpty else { return }
        pen.group(.tick) { pen in
            for label in others { draw(label, nil, with: &pen) }
        }
    }

    private func draw(_ label: DotPlotLabels.Label, _ ink: Ink?, with pen: inout Pen) {
        pen.text(x: label.x, y: label.isBelow ? 5600 : 1400, anchor: label.anchor, ink) {
            $0.text(label.text)
        }
    }

    /// The unit follows the last number; a number that would touch it stands back.
    private func drawScale(with pen: inout Pen) {
        let last = plot.scale.tick(plot.scale.steps)
        let start = DrawingWidth.narrowest * 100 - AxisLabel.width(last, followedBy: plot.unit)
        pen.group(.tick) { pen in
            for step in 0..<plot.scale.steps {
                let value = plot.scale.tick(step)
                let half = AxisLabel.width(value, followedBy: "") / 2
                let centre = plot.x(value) * DrawingWidth.narrowest / 100
                guard centre + half + 600 < start else { continue }
                pen.text(x: plot.x(value), y: 1400, anchor: .middle) {
                    AxisLabel.write(value, to: &$0)
                }
            }
            pen.text(x: 10_000, y: 1400, anchor: .end) { writer in
                AxisLabel.write(last, to: &writer)
                writer.text(plot.unit)
            }
        }
    }
}
