import JapaneseText
import Markup

/// Draws a target-versus-actual chart.
package struct TargetActualDrawing: Drawing {
    private let chart: TargetActualChart
    private let geometry: TargetActualGeometry
    /// What kind of chart it is and where its figures can be read.
    package let label: String

    /// The drawing of a chart.
    ///
    /// - Parameters:
    ///   - chart: What is drawn.
    ///   - label: What kind of chart it is and where its figures can be read, for `aria-label`.
    package init(_ chart: TargetActualChart, label: String) {
        self.chart = chart
        self.label = label
        geometry = TargetActualGeometry(chart)
    }

    /// Its height in pixels.
    package var height: Int { TargetActualGeometry.height / 100 }

    /// The years and the moment of the plan, in two lines where slots are narrow.
    package var feet: [(x: Int, lines: [String])] {
        chart.slots.enumerated().map { index, slot in
            let heading = slot.heading
            let isNarrow = chart.slots.count > 7
            let lines =
                isNarrow ? [heading.start, heading.end] : [heading.start + heading.end]
            return (geometry.centre(index), lines)
        }
    }

    /// About how many bytes it takes.
    package var expectedSize: Int { 1200 + 420 * chart.slots.count }

    /// The least width in pixels at which the drawing can be read, where that is more than the
    /// narrowest page has: it then stands in a region that scrolls sideways.
    package var scrollingWidth: Int? {
        let least = LabelFit(chart, geometry).leastWidth
        return least > TargetActualGeometry.narrowest ? least : nil
    }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        drawGrid(with: &pen)
        drawTargets(with: &pen)
        drawBars(with: &pen)
        drawKeptValue(with: &pen)
        pen.rule(y: TargetActualGeometry.base, .axis)
        drawTicks(with: &pen)
        drawActualNumbers(with: &pen)
        drawTargetNumbers(with: &pen)
    }
}

extension TargetActualDrawing {
    private func drawGrid(with pen: inout Pen) {
        pen.group(.grid) { pen in
            for step in stride(from: chart.scale.steps, to: 0, by: -1) {
                pen.rule(y: geometry.y(chart.scale.tick(step)))
            }
        }
    }

    /// Each number stands above its line; the unit follows the topmost, or stands over it where
    /// both together would meet the number over a column.
    private func drawTicks(with pen: inout Pen) {
        let unitHasOwnLine = LabelFit(chart, geometry).unitMeetsLabel
        pen.group(.tick) { pen in
            if unitHasOwnLine { pen.text(y: 1200) { $0.text(chart.unit) } }
            for step in stride(from: chart.scale.steps, through: 0, by: -1) {
                let value = chart.scale.tick(step)
                pen.text(y: geometry.y(value) - 600) { writer in
                    AxisLabel.write(value, to: &writer)
                    if step == chart.scale.steps, !unitHasOwnLine { writer.text(chart.unit) }
                }
            }
        }
    }

    /// The tints lie under all edges, and the edges under the bars: so an edge shows as wings at
    /// both sides of a bar that is higher, and whole over a bar that is lower.
    private func drawTargets(with pen: inout Pen) {
        guard chart.showsTargets else { return }
        let width = geometry.targetWidth
        pen.group(.aim) { pen in
            for (index, slot) in chart.slots.enumerated() {
                guard let target = slot.target.value, target > .zero else { continue }
                drawColumn(at: index, width: width, top: geometry.y(target), with: &pen)
            }
        }
        pen.group(.target) { pen in
            for (index, slot) in chart.slots.enumerated() {
                guard let target = slot.target.value else { continue }
                let start = geometry.centre(index) - width / 2
                pen.edge(x1: start, x2: start + width, y: geometry.y(target))
            }
        }
    }

    private func drawBars(with pen: inout Pen) {
        if chart.showsBaseline {
            pen.group(.base) { drawBars(ofBaseline: true, with: &$0) }
        }
        if chart.showsActuals {
            pen.group(.actual) { drawBars(ofBaseline: false, with: &$0) }
        }
    }

    private func drawBars(ofBaseline isBaseline: Bool, with pen: inout Pen) {
        let width = geometry.barWidth
        for (index, slot) in chart.slots.enumerated() where slot.isBaseline == isBaseline {
            guard let actual = slot.actual.value, actual > .zero else { continue }
            drawColumn(at: index, width: width, top: geometry.barTop(actual), with: &pen)
        }
    }

    /// A dashed line at the value that is to be kept.
    private func drawKeptValue(with pen: inout Pen) {
        guard let kept = chart.kept else { return }
        pen.edge(
            x1: TargetActualGeometry.gutter, x2: 10_000, y: geometry.y(kept), .refline,
            dashed: true)
    }

    private func drawActualNumbers(with pen: inout Pen) {
        guard chart.showsActuals || chart.showsBaseline else { return }
        pen.group(.value) { pen in
            for (index, slot) in chart.slots.enumerated() {
                guard let actual = slot.actual.value else { continue }
                let foot = geometry.labelFoot(over: actual, target: slot.target.value)
                pen.text(x: geometry.centre(index), y: foot) { AxisLabel.write(actual, to: &$0) }
            }
        }
    }

    /// The number of a target stands over it only while no actual does.
    private func drawTargetNumbers(with pen: inout Pen) {
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
                    pen.text(x: centre, y: TargetActualGeometry.base - 800) { $0.text(word) }
                }
            }
        }
    }

    private func drawColumn(at slot: Int, width: Int, top: Int, with pen: inout Pen) {
        pen.box(
            x: geometry.centre(slot) - width / 2, width: width, y: top,
            height: TargetActualGeometry.base - top)
    }
}
