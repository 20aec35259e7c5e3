import JapaneseText
import SVGCharts

/// What is said of figures that share an axis.
struct FigureGroupWords {
    /// The name that they share.
    let name: String
    /// What each is called beside the others.
    let names: [String]
    /// Their charts on the shared axis.
    let charts: [TargetActualChart]

    /// That they can be compared: 「2つの図の縦軸は、どちらも0から60手続です。」.
    var lead: String {
        let each = charts.count == 2 ? "どちらも" : "どれも"
        return "\(charts.count)つの図の縦軸は、\(each)0から\(top)です。"
    }

    private var top: String {
        charts.first.map { $0.scale.maximum.grouped + $0.unit } ?? ""
    }

    /// All drawings in one file, each under its name.
    func file(
        named file: String, _ figures: [TargetActualFigure], measure: String, note: String
    ) -> ChartFile {
        let parts = zip(names, figures)
        let drawings = parts.compactMap { name, figure in figure.drawing.map { (name, $0) } }
        let standalone = StandaloneDrawing(
            title: "\(name)：\(names.joined(separator: "、"))", subtitle: measure,
            description: parts.map { "\($0)：\($1.headline)。" }.joined() + lead,
            key: figures.max { $0.key.count < $1.key.count }?.key ?? [],
            drawing: SmallMultiplesDrawing(drawings, label: ""),
            figures: parts.flatMap { name, figure in figure.strip.lines.map { "\(name)の\($0)" } },
            note: lead + note)
        return ChartFile(name: file, bytes: standalone.bytes)
    }
}
