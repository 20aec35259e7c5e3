import JapaneseText
import Mustache
import SVGCharts

/// A roadmap with all that a page says of it: the picture, the words that did not fit into it,
/// and the table that is the truth behind it.
struct ScheduleFigure: Sendable {
    let figure: ChartFigure
    let table: Table
    /// The chart as a file of its own.
    let file: ChartFile?
    /// The words that have a number in the drawing.
    private let numbered: [NumberedWords]

    /// The table behind the drawing.
    struct Table: Sendable {
        let caption: String
        /// What stands at the heads of the rows: 「事業量」.
        let head: String
        /// The years with what is known of them.
        let years: [(year: FiscalYear, state: String)]
        /// The head of a last column, if there is one.
        let lastHead: String?
        let rows: [(name: String, cells: [Cell])]
    }

    /// A cell of the table: its words, and what a dash means.
    struct Cell: Sendable {
        let words: String
        var unseen: String?
        var isMuted = false
        /// How many columns it covers.
        var columns = 1

        init(_ words: String, isMuted: Bool = false, columns: Int = 1) {
            self.words = words
            self.isMuted = isMuted
            self.columns = columns
        }

        init(_ absence: AbsenceWords) {
            words = absence.shown
            unseen = absence.meaning
            isMuted = true
        }

        fileprivate var line: String { unseen.map { "\(words)（\($0)）" } ?? words }
    }

    /// A roadmap with its sentences and its table.
    init(
        _ roadmap: Roadmap, named name: String, headline: String, measure: String,
        key: [KeyEntry], label: String, note: String, paragraph: [String], table: Table
    ) {
        let drawing = RoadmapDrawing(roadmap, label: label)
        numbered = drawing.numbered
        self.table = table
        figure = ChartFigure(
            headline: headline, measure: measure, key: key, drawing: drawing,
            widthClass: drawing.scrollingWidth.map(WidthClass.name),
            figures: numbered.map { "\($0.number) \($0.words)" } + table.lines, note: note,
            paragraph: paragraph)
        file = figure.file(named: name)
    }
}

extension ScheduleFigure.Table {
    /// The same in lines of text: 「無線化：令和6年度 一部無線化、令和7年度 拡大検討」.
    fileprivate var lines: [String] {
        rows.map { row in
            if row.cells[0].columns > 1 { return "\(row.name)：\(row.cells[0].words)" }
            let heads = years.map(\.year.japanese) + [lastHead].compactMap(\.self)
            let cells = zip(heads, row.cells).map { "\($0) \($1.line)" }
            return "\(row.name)：\(cells.joined(separator: "、"))"
        }
    }
}

extension TemplateData {
    /// Says a roadmap on a page that sees the plan's folders by those links.
    mutating func schedule(
        _ schedule: ScheduleFigure?, id: String, level: Int, _ years: YearNames, _ links: PlanLinks
    ) {
        guard let schedule else { return absent(.schedule) }
        object(.schedule) { data in
            data.text(.id, id)
            data.number(.headlineLevel, level)
            data.chartFile(schedule.file, in: links.charts)
            data.members(of: schedule.figure)
            schedule.writeTable(to: &data, years)
        }
    }
}

extension ScheduleFigure {
    fileprivate func writeTable(to data: inout TemplateData, _ years: YearNames) {
        data.flag(.hasNumbered, !numbered.isEmpty)
        data.list(.numbered, numbered) { data, words in
            data.text(.number, words.number)
            data.text(.words, words.words)
        }
        data.text(.caption, table.caption)
        data.text(.rowHead, table.head)
        data.text(.lastHead, table.lastHead)
        data.list(.years, table.years) { data, column in
            data.year(years[column.year])
            data.text(.state, column.state)
        }
        data.list(.rows, table.rows) { data, row in
            data.text(.label, row.name)
            data.list(.cells, row.cells) { data, cell in
                data.text(.words, cell.words)
                data.text(.unseen, cell.unseen)
                data.flag(.muted, cell.isMuted)
                data.text(.span, cell.columns > 1 ? "\(cell.columns)" : nil)
            }
        }
    }
}
