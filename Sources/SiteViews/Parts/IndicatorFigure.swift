import Mustache
import PlanEvaluation
import PlanModel
import SVGCharts

extension TemplateData {
    /// Says the figure of an indicator: headline, measure, key, drawing, strip, note, paragraph.
    ///
    /// The headline is a heading of the given level; the id keeps figures of one page apart.
    mutating func figure(_ figure: TargetActualFigure, id: String, level: Int, note: String) {
        text(.id, id)
        number(.headlineLevel, level)
        text(.headline, figure.headline)
        text(.measure, figure.subtitle)
        markup(.chart, figure.chart == nil ? nil : figure.svg)
        flag(.showsActual, figure.chart?.showsActuals ?? false)
        flag(.showsTarget, figure.chart?.showsTargets ?? false)
        flag(.showsBaseline, figure.chart?.showsBaseline ?? false)
        text(.widthClass, figure.widthClass)
        strip(figure.strip)
        text(.note, figure.strip.explanations + note)
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

extension PlanContext {
    /// Where the figures of an indicator come from.
    func figureNote(_ indicator: Indicator) -> String {
        let documents = sources(indicator.sourcesOfFigures).map(\.citation)
        return "出典：\(documents.joined(separator: "、"))。"
    }
}

extension Indicator {
    /// The documents that state it and its figures.
    var sourcesOfFigures: [SourceID] {
        [source] + (baseline.map { [$0.source] } ?? []) + targets.map(\.source)
            + actuals.map(\.source)
    }
}

extension Source {
    /// The document with its part: 「大田区情報化推進計画（ver.3.0） 概要版「指標と目標値一覧」」.
    var citation: String { part.map { "\(title)「\($0)」" } ?? title }
}
