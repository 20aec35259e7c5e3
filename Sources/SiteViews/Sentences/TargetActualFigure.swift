import JapaneseText
package import PlanEvaluation
package import PlanModel
package import SVGCharts

/// All that a page shows about the course of one indicator: sentences, drawing and table, made
/// from the same figures.
package struct TargetActualFigure: Sendable {
    /// The message of the chart, without a full stop: 「令和4年度の実績は149件で、目標の40件を109件上回った」.
    package let headline: String
    /// What is shown, of whom, and from when to when, with the unit.
    package let subtitle: String
    /// The drawing; `nil` where there are fewer than two numbers, and the table tells it alone.
    package private(set) var chart: TargetActualChart?
    /// Whether a line shows what was reached, for each number holds the years before it (累計).
    package let isCumulative: Bool
    /// Whether the drawing has a bound as a bare number: 90 for 「90件以上」.
    let leavesOutBounds: Bool
    /// What kind of chart it is and where the figures can be read; empty without a chart.
    package private(set) var ariaLabel: String
    /// What the marks stand for.
    let key: [KeyEntry]
    /// What can be seen from the figures, sentence by sentence.
    package let paragraph: [String]
    /// The table under the drawing.
    package let strip: FigureStrip
    private let words: ChartWords

    /// The figure of an indicator.
    ///
    /// What the document says of all its targets stands behind a headline that tells of them alone.
    package init(
        _ evaluated: EvaluatedIndicator, of identity: PlanIdentity, targetsStatus: String? = nil
    ) {
        let facts = IndicatorFacts(evaluated, period: identity.period)
        let slots = FigureSlots(evaluated)
        let status = facts.isReported || !facts.tellsTarget ? nil : targetsStatus
        headline = IndicatorHeadline(facts).text + (status.map { "（\($0)）" } ?? "")
        paragraph = IndicatorParagraph(facts).sentences
        subtitle = Self.subtitle(
            evaluated, named: evaluated.indicator.fullName, hasBaseline: slots.hasBaseline,
            of: identity)
        chart = TargetActualChart(
            unit: evaluated.indicator.unit, slots: slots.slots,
            marksBaseline: evaluated.indicator.direction == .maintain)
        leavesOutBounds = chart != nil && facts.hasBounds
        isCumulative = evaluated.indicator.aggregation.isCumulative && !facts.isOfChanges
        words = ChartWords(evaluated.indicator, isCumulative: isCumulative)
        ariaLabel = chart.map(words.label) ?? ""
        key = chart.map(words.key) ?? []
        strip = slots.strip
    }

    /// The figure with a note under it.
    func figure(note: String) -> ChartFigure {
        ChartFigure(
            headline: headline, measure: subtitle, key: key, drawing: drawing,
            widthClass: widthClass, figures: strip.lines, note: note, paragraph: paragraph)
    }

    /// The same figure with its numbers drawn on another axis.
    func redrawn(as chart: TargetActualChart) -> TargetActualFigure {
        var figure = self
        figure.chart = chart
        figure.ariaLabel = words.label(chart)
        return figure
    }

    /// The drawing, of columns or of a line; `nil` without a chart.
    var drawing: (any SlotDrawing)? {
        guard let chart else { return nil }
        if isCumulative { return CumulativeLineDrawing(chart, label: ariaLabel) }
        return TargetActualDrawing(chart, label: ariaLabel)
    }

    /// The class that keeps the drawing and its table wide enough to be read inside a region that
    /// scrolls; `nil` where every page is wide enough.
    package var widthClass: String? {
        let width = max(drawing?.scrollingWidth ?? 0, strip.leastWidth)
        guard width > DrawingWidth.narrowest else { return nil }
        return WidthClass.name(for: width)
    }

    /// What is shown: 「大田区 オープンデータ公開件数の目標値と実績、計画策定時から令和6年度まで（単位：件）」.
    static func subtitle(
        _ evaluated: EvaluatedIndicator, named name: String, hasBaseline: Bool,
        of identity: PlanIdentity
    ) -> String {
        let indicator = evaluated.indicator
        let last = evaluated.years.last?.year ?? identity.period.upperBound
        let first = evaluated.years.first?.year ?? identity.period.lowerBound
        let start = hasBaseline ? "計画策定時" : first.japanese
        let span = YearSpan.words(from: start, to: last.japanese)
        let unit = indicator.unit.isEmpty ? "" : "（単位：\(indicator.unit)）"
        return "\(identity.municipality.shortName) \(name)の目標値と実績、\(span)\(unit)"
    }
}
