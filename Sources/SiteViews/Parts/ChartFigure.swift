import Markup
import Mustache
import SVGCharts

/// A chart with all that a page says of it; headline, drawing and figures come from the same data.
struct ChartFigure: Sendable {
    /// The message of the chart, without a full stop.
    let headline: String
    /// What is shown, of whom, from when to when, with the unit.
    let measure: String
    /// What the marks stand for.
    var key: [KeyEntry] = []
    /// What is drawn; `nil` where the table alone tells the figures.
    var drawing: (any Drawing)?
    /// The class that keeps drawing and table wide enough inside a region that scrolls.
    var widthClass: String?
    /// The plotted figures for the file of the chart, a line each.
    var figures: [String] = []
    /// Remarks and sources.
    let note: String
    /// What can be seen from the figures, sentence by sentence.
    var paragraph: [String] = []

    /// The chart as a file of its own, where there is a drawing.
    func file(named name: String) -> ChartFile? {
        guard let drawing else { return nil }
        let standalone = StandaloneDrawing(
            title: headline, subtitle: measure, description: paragraph.joined(), key: key,
            drawing: drawing, figures: figures, note: note)
        return ChartFile(name: name, bytes: standalone.bytes)
    }
}

extension TemplateData {
    /// Says what the partial of a figure places, save its table, its id and its level.
    mutating func members(of figure: ChartFigure) {
        text(.headline, figure.headline)
        text(.measure, figure.measure)
        flag(.hasKey, !figure.key.isEmpty)
        list(.key, figure.key) { data, entry in
            data.markup(.picture, entry.picture)
            data.text(.label, entry.label)
        }
        markup(.chart, figure.drawing?.markup)
        text(.widthClass, figure.widthClass)
        text(.note, figure.note)
        text(.paragraph, figure.paragraph.isEmpty ? nil : figure.paragraph.joined())
    }

    /// Says where the file of a chart is, as seen from the folder of a page.
    mutating func chartFile(_ file: ChartFile?, in folder: String) {
        guard let file else { return absent(.chartFile) }
        object(.chartFile) { data in
            data.text(.link, folder + file.name)
            data.text(.size, Download.words(forSize: file.bytes.count))
        }
    }
}
