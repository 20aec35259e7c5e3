import JapaneseText
import Markup

/// Draws the figures of a target-versus-actual chart whose numbers hold all years before them
/// (累計): points on a line instead of columns, and an edge at the target of each year.
///
/// The line joins the points of neighbouring years alone; where a year is missing it has a gap.
package struct CumulativeLineDrawing: SlotDrawing {
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
    package var expectedSize: Int { 1200 + 340 * chart.slots.count }

    /// The least width in pixels at which the drawing can be read, where that is more than the
    /// narrowest page has.
    package var scrollingWidth: Int? {
        let least = LabelFit(labels).leastWidth
        return least > DrawingWidth.narrowest ? least : nil
    }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        let labels = labels
        frame.drawGrid(with: &pen)
        if chart.showsTargets { frame.drawEdges(with: &pen) }
        frame.drawKeptValue(with: &pen)
        pen.rule(y: geometry.base, .axis)
        // Numbers over points stand higher than over columns.
        frame.drawTicks(
            unitHasOwnLine: LabelFit(labels).unitMeetsLabel, unitLine: 600, with: &pen)
        drawLine(with: &pen)
        drawPoints(with: &pen)
        drawNumbers(labels, with: &pen)
        frame.drawTargetNumbers(with: &pen)
    }

    private var labels: CumulativeLineLabels {
        CumulativeLineLabels(chart: chart, geometry: geometry)
    }
}

extension CumulativeLineDrawing {
    private func drawLine(with pen: inout Pen) {
        let segments = chart.segments
        guard !segments.isEmpty else { return }
        pen.group(.course) { pen in
            for (end, values) in segments {
                pen.line(
                    x1: geometry.centre(end - 1), y1: geometry.y(values.from),
                    x2: geometry.centre(end), y2: geometry.y(values.to))
            }
        }
    }

    private func drawPoints(with pen: inout Pen) {
        for (index, slot) in chart.slots.enumerated() {
            guard let actual = slot.actual.value else { continue }
            pen.disc(
                x: geometry.centre(index), y: geometry.y(actual), radius: slot.isBaseline ? 6 : 7,
                slot.isBaseline ? .beginning : .point)
        }
    }

    /// The newest number is the one that counts.
    private func drawNumbers(_ labels: CumulativeLineLabels, with pen: inout Pen) {
        let newest = chart.slots.lastIndex { $0.actual.value != nil }
        guard let newest else { return }
        pen.group(.pointed) { pen in
            for (index, slot) in chart.slots.enumerated() {
                guard let actual = slot.actual.value else { continue }
                let ink: Ink? = index == newest ? .newest : nil
                pen.text(x: geometry.centre(index), y: labels.foot(of: slot), ink) {
                    AxisLabel.write(actual, to: &$0)
                }
            }
        }
    }
}

extension TargetActualChart {
    /// The pieces of a line, each by the slot at its end: between two numbers of neighbouring years.
    var segments: [(end: Int, values: (from: DecimalNumber, to: DecimalNumber))] {
        slots.indices.dropFirst().compactMap { end in
            guard !slots[end].followsGap, let from = slots[end - 1].actual.value,
                let to = slots[end].actual.value
            else { return nil }
            return (end, (from, to))
        }
    }

    /// Whether a line joins any of its numbers.
    package var hasSegments: Bool { !segments.isEmpty }
}
