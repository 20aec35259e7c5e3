import Markup
import Mustache
import PlanEvaluation
import PlanModel
import SVGCharts

/// The figure of an indicator with its drawing made and its note written.
///
/// It stands on two pages, that of the indicator and that of its element, and is made once.
struct IndicatorFigure: Sendable {
    let figure: TargetActualFigure
    /// The drawing; empty where there is too little to draw.
    let drawing: Markup
    /// The class that keeps chart and strip wide enough to be read; `nil` where every page is.
    let widthClass: String?
    /// How the rates are computed, and where the figures come from.
    let note: String
    /// What can be seen from the figures.
    let paragraph: String?

    init(_ evaluated: EvaluatedIndicator, of identity: PlanIdentity, citation: String) {
        figure = TargetActualFigure(evaluated, of: identity)
        drawing = figure.svg
        widthClass = figure.widthClass
        note = "\(figure.strip.explanations)出典：\(citation)。"
        paragraph = figure.paragraph.isEmpty ? nil : figure.paragraph.joined()
    }
}

extension TemplateData {
    /// Says the figure of an indicator: headline, measure, key, drawing, strip, note, paragraph.
    ///
    /// The headline is a heading of the given level; the id keeps figures of one page apart.
    mutating func figure(_ indicator: IndicatorFigure, id: String, level: Int) {
        let figure = indicator.figure
        text(.id, id)
        number(.headlineLevel, level)
        text(.headline, figure.headline)
        text(.measure, figure.subtitle)
        markup(.chart, figure.chart == nil ? nil : indicator.drawing)
        text(.widthClass, indicator.widthClass)
        flag(.showsActual, figure.chart?.showsActuals ?? false)
        flag(.showsTarget, figure.chart?.showsTargets ?? false)
        flag(.showsBaseline, figure.chart?.showsBaseline ?? false)
        strip(figure.strip)
        text(.note, indicator.note)
        text(.paragraph, indicator.paragraph)
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
