import Mustache
import SVGCharts

extension ThemePlot {
    /// The plot with all that its page says of it.
    var figure: ChartFigure {
        let words = ThemePlotWords(self)
        var citations: [String] = []
        for member in members where !citations.contains(member.figure.citation) {
            citations.append(member.figure.citation)
        }
        return ChartFigure(
            headline: words.headline, measure: words.measure, key: words.key,
            drawing: DotPlotDrawing(plot, label: words.label), figures: words.lines,
            note: "単位と数え方が同じ値だけを並べています。出典：\(citations.joined(separator: "、"))。",
            paragraph: words.paragraph)
    }
}

extension TemplateData {
    /// Says the plots of a theme, or the first of them, and which of its figures are in none.
    mutating func plots(of theme: PlottedTheme, in folder: String, most: Int = .max) {
        list(.plots, theme.plots.prefix(most).enumerated()) { data, entry in
            data.text(.id, "plot-\(entry.offset + 1)")
            data.number(.headlineLevel, 3)
            data.chartFile(entry.element.file, in: folder)
            data.members(of: entry.element.figure)
        }
        text(.plotsNote, theme.note)
    }
}
