import Mustache
import SVGCharts

/// A figure that is drawn, with its file.
struct DrawnFigure: Sendable {
    let figure: ChartFigure
    let file: ChartFile

    /// A figure with its drawing; `nil` where there is none.
    init?(_ figure: ChartFigure?, named name: String) {
        guard let figure, let file = figure.file(named: name) else { return nil }
        self.figure = figure
        self.file = file
    }

    /// Whether its drawing needs the patterns.
    var isPatterned: Bool { figure.drawing?.isPatterned ?? false }
}

extension TemplateData {
    /// Says a figure under a name on a page that sees the plan's folders by those links; nothing
    /// where there is none.
    mutating func drawn(
        _ name: TemplateName, _ drawn: DrawnFigure?, id: String, level: Int, _ links: PlanLinks
    ) {
        guard let drawn else { return absent(name) }
        object(name) { $0.members(of: drawn, id: id, level: level, links) }
    }

    /// Says how many targets were reached in each year, with its table; nothing for a plan that
    /// rates its measures or has reported one year at most.
    mutating func tallyBars(of context: PlanContext, _ links: PlanLinks) {
        guard context.rated == nil, let drawn = context.course,
            let bars = TallyBars(context.evaluated, noun: context.measures.word)?.bars
        else { return absent(.tallyBars) }
        object(.tallyBars) { data in
            data.members(of: drawn, id: "tally-bars", level: 3, links)
            data.list(.columns, bars.kinds) { data, kind in data.text(.label, kind.name) }
            data.list(.rows, bars.rows) { data, row in
                data.text(.label, row.name)
                data.list(.counts, row.counts) { data, count in data.number(.count, count) }
                data.number(.totalCount, row.counts.reduce(0, +))
            }
        }
    }

    private mutating func members(
        of drawn: DrawnFigure, id: String, level: Int, _ links: PlanLinks
    ) {
        text(.id, id)
        number(.headlineLevel, level)
        chartFile(drawn.file, in: links.charts)
        members(of: drawn.figure)
    }
}
