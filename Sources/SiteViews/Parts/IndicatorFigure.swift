import Mustache
import PlanEvaluation
import PlanModel
import SVGCharts

/// The figure of an indicator, told once: it stands on two pages, that of the indicator and that
/// of its element.
struct IndicatorFigure: Sendable {
    /// What the figure shows, in a sentence without a full stop.
    let headline: String
    /// Whether there is a drawing.
    let isDrawn: Bool
    /// Headline, measure, key, drawing, strip, note and paragraph.
    fileprivate let passage: TemplateData

    init(
        _ evaluated: EvaluatedIndicator, of identity: PlanIdentity, citation: String,
        targetsStatus: String? = nil
    ) {
        let figure = TargetActualFigure(evaluated, of: identity)
        headline = figure.headline
        isDrawn = figure.chart != nil
        let status = targetsStatus.map(TargetsStatus.sentence) ?? ""
        let note = "\(figure.strip.explanations)\(status)出典：\(citation)。"
        passage = TemplateData { data in data.members(of: figure, note: note) }
    }
}

extension TemplateData {
    /// Says the figure of an indicator.
    ///
    /// The headline is a heading of the given level; the id keeps figures of one page apart.
    mutating func figure(_ figure: IndicatorFigure, id: String, level: Int) {
        text(.id, id)
        number(.headlineLevel, level)
        include(figure.passage)
    }

    fileprivate mutating func members(of figure: TargetActualFigure, note: String) {
        text(.headline, figure.headline)
        text(.measure, figure.subtitle)
        markup(.chart, figure.chart == nil ? nil : figure.svg)
        text(.widthClass, figure.widthClass)
        flag(.showsActual, figure.chart?.showsActuals ?? false)
        flag(.showsTarget, figure.chart?.showsTargets ?? false)
        flag(.showsBaseline, figure.chart?.showsBaseline ?? false)
        strip(figure.strip)
        text(.note, note)
        text(.paragraph, figure.paragraph.isEmpty ? nil : figure.paragraph.joined())
    }

    private mutating func strip(_ strip: FigureStrip) {
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
