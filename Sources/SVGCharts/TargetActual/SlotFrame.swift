import JapaneseText
import Markup

/// What charts of targets and actuals have in common, whether columns or a line show what was
/// reached: the axes, the edges of the targets and the numbers of those without an actual.
struct SlotFrame: Sendable {
    let chart: TargetActualChart
    let geometry: TargetActualGeometry

    /// The frame of a chart.
    init(_ chart: TargetActualChart) {
        self.chart = chart
        geometry = TargetActualGeometry(chart)
    }

    /// The height in pixels.
    var height: Int { geometry.height / 100 }

    /// The years and the moment of the plan, in two lines where slots are narrow.
    var feet: [(x: Int, lines: [String])] {
        chart.slots.enumerated().map { index, slot in
            let heading = slot.heading
            let isNarrow = chart.slots.count > 7
            let lines =
                isNarrow ? [heading.start, heading.end] : [heading.start + heading.end]
            return (geometry.centre(index), lines)
        }
    }

    /// Draws the lines across the plot.
    func drawGrid(with pen: inout Pen) {
        pen.group(.grid) { pen in
            for step in stride(from: chart.scale.steps, to: 0, by: -1) {
                pen.rule(y: geometry.y(chart.scale.tick(step)))
            }
        }
    }

    /// Writes each number above its line; the unit follows the topmost, or stands over it where
    /// both together would meet a number of the chart, on a line of its own.
    func drawTicks(unitHasOwnLine: Bool, unitLine: Int, with pen: inout Pen) {
        pen.group(.tick) { pen in
            if unitHasOwnLine { pen.text(y: unitLine) { $0.text(chart.unit) } }
            for step in stride(from: chart.scale.steps, through: 0, by: -1) {
                let value = chart.scale.tick(step)
                pen.text(y: geometry.y(value) - 600) { writer in
                    AxisLabel.write(value, to: &writer)
                    if step == chart.scale.steps, !unitHasOwnLine { writer.text(chart.unit) }
                }
            }
        }
    }

    /// Draws an edge at each target.
    func drawEdges(with pen: inout Pen) {
        let width = geometry.targetWidth
        pen.group(.target) { pen in
            for (index, slot) in chart.slots.enumerated() {
                guard let target = slot.target.value else { continue }
                let start = geometry.centre(index) - width / 2
                pen.edge(x1: start, x2: start + width, y: geometry.y(target))
            }
        }
    }

    /// Draws a dashed line at the value that is to be kept.
    func drawKeptValue(with pen: inout Pen) {
        guard let kept = chart.kept else { return }
        pen.edge(
            x1: TargetActualGeometry.gutter, x2: 10_000, y: geometry.y(kept), .refline,
            dashed: true)
    }

    /// Writes the number of a target over it only while no actual does.
    func drawTargetNumbers(with pen: inout Pen) {
        guard chart.slots.contains(where: { $0.actual.value == nil && $0.target != .none }) else {
            return
        }
        pen.group(.aimed) { pen in
            for (index, slot) in chart.slots.enumerated() where slot.actual.value == nil {
                let centre = geometry.centre(index)
                switch slot.target {
                case .none: continue
                case .value(let target):
                    pen.text(x: centre, y: geometry.y(target) - 800) {
                        AxisLabel.write(target, to: &$0)
                    }
                case .word(let word):
                    pen.text(x: centre, y: geometry.base - 800) { $0.text(word) }
                }
            }
        }
    }
}
