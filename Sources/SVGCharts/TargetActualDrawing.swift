import JapaneseText
package import Markup

/// Draws a target-versus-actual chart as inline SVG.
///
/// There is no `viewBox`: across, places are percentages, upward they are pixels. Colours come
/// from the classes `grid tick aim target base actual refline axis value aimed` of the site's stylesheet.
/// The drawing is hidden from assistive technology, which is given the label and the table.
package struct TargetActualDrawing: Sendable {
    private let chart: TargetActualChart
    private let label: String
    private let geometry: TargetActualGeometry

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

    /// The least width in pixels at which the drawing can be read, where that is more than the
    /// narrowest page has: it then stands in a region that scrolls sideways.
    package var scrollingWidth: Int? {
        let least = LabelFit(chart, geometry).leastWidth
        return least > TargetActualGeometry.narrowest ? least : nil
    }

    /// The `svg` element.
    package var markup: Markup {
        var writer = MarkupWriter(reservingCapacity: 1200 + 420 * chart.slots.count)
        write(to: &writer)
        return writer.markup
    }

    /// Writes the `svg` element.
    package func write(to writer: inout MarkupWriter) {
        writer.literal("<svg class=\"chart\" height=\"256\" role=\"img\" aria-label=\"")
        writer.text(label)
        writer.literal("\"><g aria-hidden=\"true\">")
        writeGrid(to: &writer)
        writeTargets(to: &writer)
        writeBars(to: &writer)
        writeKeptValue(to: &writer)
        writer.literal("<line class=\"axis\" x2=\"100%\" y1=\"252\" y2=\"252\"/>")
        writeTicks(to: &writer)
        writeActualNumbers(to: &writer)
        writeTargetNumbers(to: &writer)
        writer.literal("</g></svg>")
    }
}

extension TargetActualDrawing {
    private func writeGrid(to writer: inout MarkupWriter) {
        writer.literal("<g class=\"grid\">")
        for step in stride(from: chart.scale.steps, to: 0, by: -1) {
            let y = geometry.y(chart.scale.tick(step))
            writer.literal("<line x2=\"100%\" y1=\"")
            writer.hundredths(y)
            writer.literal("\" y2=\"")
            writer.hundredths(y)
            writer.literal("\"/>")
        }
        writer.literal("</g>")
    }

    /// Each number stands above its line; the unit follows the topmost, or stands over it where
    /// both together would meet the number over a column.
    private func writeTicks(to writer: inout MarkupWriter) {
        writer.literal("<g class=\"tick\">")
        let unitHasOwnLine = LabelFit(chart, geometry).unitMeetsLabel
        if unitHasOwnLine {
            writer.literal("<text y=\"12\">")
            writer.text(chart.unit)
            writer.literal("</text>")
        }
        for step in stride(from: chart.scale.steps, through: 0, by: -1) {
            let value = chart.scale.tick(step)
            writer.literal("<text y=\"")
            writer.hundredths(geometry.y(value) - 600)
            writer.literal("\">")
            AxisLabel.write(value, to: &writer)
            if step == chart.scale.steps, !unitHasOwnLine { writer.text(chart.unit) }
            writer.literal("</text>")
        }
        writer.literal("</g>")
    }

    /// The tints lie under all edges, and the edges under the bars: so an edge shows as wings at
    /// both sides of a bar that is higher, and whole over a bar that is lower.
    private func writeTargets(to writer: inout MarkupWriter) {
        guard chart.showsTargets else { return }
        let width = geometry.targetWidth
        writer.literal("<g class=\"aim\">")
        for (index, slot) in chart.slots.enumerated() {
            guard let target = slot.target.value, target > .zero else { continue }
            writeColumn(at: index, width: width, top: geometry.y(target), to: &writer)
        }
        writer.literal("</g><g class=\"target\">")
        for (index, slot) in chart.slots.enumerated() {
            guard let target = slot.target.value else { continue }
            writeEdge(at: index, width: width, y: geometry.y(target), to: &writer)
        }
        writer.literal("</g>")
    }

    private func writeBars(to writer: inout MarkupWriter) {
        if chart.showsBaseline {
            writer.literal("<g class=\"base\">")
            writeBars(ofBaseline: true, to: &writer)
            writer.literal("</g>")
        }
        if chart.showsActuals {
            writer.literal("<g class=\"actual\">")
            writeBars(ofBaseline: false, to: &writer)
            writer.literal("</g>")
        }
    }

    private func writeBars(ofBaseline isBaseline: Bool, to writer: inout MarkupWriter) {
        let width = geometry.barWidth
        for (index, slot) in chart.slots.enumerated() where slot.isBaseline == isBaseline {
            guard let actual = slot.actual.value, actual > .zero else { continue }
            writeColumn(at: index, width: width, top: geometry.barTop(actual), to: &writer)
        }
    }

    /// A dashed line at the value that is to be kept.
    private func writeKeptValue(to writer: inout MarkupWriter) {
        guard let kept = chart.kept else { return }
        writer.literal("<line class=\"refline\" stroke-dasharray=\"6 4\" x1=\"")
        writer.hundredths(TargetActualGeometry.gutter)
        writer.literal("%\" x2=\"100%\" y1=\"")
        writer.hundredths(geometry.y(kept))
        writer.literal("\" y2=\"")
        writer.hundredths(geometry.y(kept))
        writer.literal("\"/>")
    }

    private func writeActualNumbers(to writer: inout MarkupWriter) {
        guard chart.showsActuals || chart.showsBaseline else { return }
        writer.literal("<g class=\"value\">")
        for (index, slot) in chart.slots.enumerated() {
            guard let actual = slot.actual.value else { continue }
            let foot = geometry.labelFoot(over: actual, target: slot.target.value)
            beginText(at: index, y: foot, to: &writer)
            AxisLabel.write(actual, to: &writer)
            writer.literal("</text>")
        }
        writer.literal("</g>")
    }

    /// The number of a target stands over it only while no actual does.
    private func writeTargetNumbers(to writer: inout MarkupWriter) {
        guard chart.slots.contains(where: { $0.actual.value == nil && $0.target != .none }) else {
            return
        }
        writer.literal("<g class=\"aimed\">")
        for (index, slot) in chart.slots.enumerated() where slot.actual.value == nil {
            switch slot.target {
            case .none: continue
            case .value(let target):
                beginText(at: index, y: geometry.y(target) - 800, to: &writer)
                AxisLabel.write(target, to: &writer)
            case .word(let word):
                beginText(at: index, y: TargetActualGeometry.base - 800, to: &writer)
                writer.text(word)
            }
            writer.literal("</text>")
        }
        writer.literal("</g>")
    }
}

extension TargetActualDrawing {
    private func writeColumn(
        at slot: Int, width: Int, top: Int, to writer: inout MarkupWriter
    ) {
        writer.literal("<rect x=\"")
        writer.hundredths(geometry.centre(slot) - width / 2)
        writer.literal("%\" width=\"")
        writer.hundredths(width)
        writer.literal("%\" y=\"")
        writer.hundredths(top)
        writer.literal("\" height=\"")
        writer.hundredths(TargetActualGeometry.base - top)
        writer.literal("\"/>")
    }

    private func writeEdge(at slot: Int, width: Int, y: Int, to writer: inout MarkupWriter) {
        let start = geometry.centre(slot) - width / 2
        writer.literal("<line x1=\"")
        writer.hundredths(start)
        writer.literal("%\" x2=\"")
        writer.hundredths(start + width)
        writer.literal("%\" y1=\"")
        writer.hundredths(y)
        writer.literal("\" y2=\"")
        writer.hundredths(y)
        writer.literal("\"/>")
    }

    private func beginText(at slot: Int, y: Int, to writer: inout MarkupWriter) {
        writer.literal("<text x=\"")
        writer.hundredths(geometry.centre(slot))
        writer.literal("%\" y=\"")
        writer.hundredths(y)
        writer.literal("\">")
    }
}
