import JapaneseText
import Markup

/// Draws a target-versus-actual chart.
package struct TargetActualDrawing: SlotDrawing {
    private let frame: SlotFrame
    private var chart: TargetActualChart { frame.chart }
    private var geometry: TargetActualGeometry { frame.geometry }
    /// What kind of chart it is and where its figures can be read.
    package let label: String

    /// The drawing of a chart.
    ///
    /// - Parameters:
    ///   - chart: What is drawn.
    ///   - label: What kind of chart it is and where its figures can be read, for `aria-label`.
    package init(_ chart: TargetActualChart, label: String) {
        self.label = label
        frame = SlotFrame(chart)
    }

    /// Its height in pixels.
    package var height: Int { frame.height }

    /// The years and the moment of the plan, in two lines where slots are narrow.
    package var feet: [(x: Int, lines: [String])] { frame.feet }

    /// About how many bytes it takes.
    package var expectedSize: Int { 1200 + 420 * chart.slots.count }

    /// The least width in pixels at which the drawing can be read, where that is more than the
    /// narrowest page has: it then stands in a region that scrolls sideways.
    package var scrollingWidth: Int? {
        let least = fit.leastWidth
        return least > DrawingWidth.narrowest ? least : nil
    }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        frame.drawGrid(with: &pen)
        drawTargets(with: &pen)
        drawBars(with: &pen)
        frame.drawKeptValue(with: &pen)
        pen.rule(y: geometry.base, .axis)
        frame.drawTicks(unitHasOwnLine: fit.unitMeetsLabel, unitLine: 1200, with: &pen)
        drawActualNumbers(with: &pen)
        frame.drawTargetNumbers(with: &pen)
    }

    private var fit: LabelFit<TargetActualLabels> {
        LabelFit(TargetActualLabels(chart: chart, geometry: geometry))
    }
}

extension TargetActualDrawing {
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
        frame.drawEdges(with: &pen)
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

    private func drawColumn(at slot: Int, width: Int, top: Int, with pen: inout Pen) {
        pen.box(
            x: geometry.centre(slot) - width / 2, width: width, y: top,
            height: geometry.base - top)
    }
}
