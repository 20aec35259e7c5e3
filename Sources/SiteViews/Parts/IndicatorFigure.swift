import Mustache
import PlanEvaluation
import PlanModel
import SVGCharts

/// The figure of an indicator, told once: it stands on two pages, that of the indicator and that
/// of its element.
struct IndicatorFigure: Sendable {
    /// What the figure shows, in a sentence without a full stop.
    let headline: String
    /// The chart as a file of its own; `nil` where nothing is drawn.
    let file: ChartFile?
    /// Headline, measure, key, drawing, strip, note and paragraph.
    fileprivate let passage: TemplateData

    /// Whether there is a drawing.
    var isDrawn: Bool { file != nil }

    init(
        _ evaluated: EvaluatedIndicator, of identity: PlanIdentity, citation: String,
        targetsStatus: String? = nil
    ) {
        let told = TargetActualFigure(
            evaluated, of: identity, targetsStatus: targetsStatus)
        let note = Self.note(told, citation: citation, targetsStatus)
        self.init(told, note: note, file: "\(evaluated.indicator.id)")
    }

    /// What was computed and how, what the document says of its targets, and the document.
    static func note(
        _ told: TargetActualFigure, citation: String, _ targetsStatus: String?
    ) -> String {
        let status = targetsStatus.map(TargetsStatus.sentence) ?? ""
        let bounds = told.leavesOutBounds ? "図の数は、「以上」などの言葉を省いて示します。" : ""
        return "\(bounds)\(told.strip.explanations)\(status)出典：\(citation)。"
    }

    /// A figure with a note under it, and its chart in a file of that name, if it has one of its own.
    init(_ told: TargetActualFigure, note: String, file name: String?) {
        headline = told.headline
        let figure = told.figure(note: note)
        file = name.flatMap(figure.file)
        passage = TemplateData { data in
            data.members(of: figure)
            data.strip(told.strip)
        }
    }
}

extension TemplateData {
    /// Says the figure of an indicator on a page that sees the plan's folders by those links.
    ///
    /// The headline is a heading of the given level; the id keeps figures of one page apart.
    mutating func figure(_ figure: IndicatorFigure, id: String, level: Int, _ links: PlanLinks) {
        text(.id, id)
        number(.headlineLevel, level)
        chartFile(figure.file, in: links.charts)
        include(figure.passage)
    }

    /// Says the table under a drawing, whose columns line up with its slots.
    fileprivate mutating func strip(_ strip: FigureStrip) {
        list(.slots, strip.headings) { data, heading in
            data.text(.start, heading.start)
            data.text(.end, heading.end)
            data.text(.note, heading.note)
        }
        list(.rows, strip.rows) { data, row in
            data.text(.label, row.name)
            data.list(.cells, row.cells) { data, cell in
                data.text(.words, cell.text)
                data.text(.unseen, cell.meaning)
                data.flag(.muted, cell.emphasis == .muted)
                data.flag(.strong, cell.emphasis == .strong)
            }
        }
    }
}
