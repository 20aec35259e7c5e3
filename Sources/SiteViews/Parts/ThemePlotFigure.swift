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

    /// The plot as a file of its own.
    var file: ChartFile? { figure.file(named: name) }
}

extension TemplateData {
    /// Says the plots of a theme, and which of its figures are in none.
    mutating func plots(_ plots: [ThemePlot], of theme: ThemeMembers, in folder: String) {
        list(.plots, plots.enumerated()) { data, entry in
            let figure = entry.element.figure
            data.text(.id, "plot-\(entry.offset + 1)")
            data.number(.headlineLevel, 3)
            data.chartFile(figure.file(named: entry.element.name), in: folder)
            data.members(of: figure)
        }
        text(.plotsNote, Self.note(on: plots, of: theme))
    }

    private static func note(on plots: [ThemePlot], of theme: ThemeMembers) -> String? {
        let left = theme.members.count - plots.reduce(0) { $0 + $1.members.count }
        guard left > 0 else { return nil }
        return plots.isEmpty
            ? "単位と数え方が同じ数が2区以上にないため、図を示さず、表で示します。"
            : "ほかの区に単位と数え方が同じ数がない\(left)件は、図に入れず、下の表で示します。"
    }
}
