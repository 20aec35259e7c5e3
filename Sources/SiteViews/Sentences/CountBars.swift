import JapaneseText
import PlanModel
import SVGCharts

/// Counts that are drawn as bars of one length: what is counted, how each kind is filled, and the
/// rows, from which key, label and lines of a file are told.
struct CountBars: Sendable {
    /// The word for what is counted: 「施策」.
    let noun: String
    /// The kinds that are counted apart, with their fills.
    let kinds: [(name: String, fill: BarFill)]
    /// The rows from top to bottom: a name, and a count of each kind.
    let rows: [(name: String, counts: [Int])]
    /// By what the rows are told apart, and what they are parted by: 「各年度の施策を評語で分ける。」.
    let construction: String

    /// What is drawn; `nil` where the table alone has to tell the counts.
    var drawing: StackedBarsDrawing? {
        let names = names
        let bars = zip(names, rows).map { StackedBars.Bar($0, $1.counts) }
        return StackedBars(kinds.map(\.fill), bars).map { StackedBarsDrawing($0, label: label) }
    }

    /// What the parts stand for.
    var key: [KeyEntry] { kinds.map { KeyEntry.part($0.name, $0.fill) } }

    /// The counts in a line each: 「令和3年度：達成＋5、達成19、未達成1」.
    var lines: [String] { zip(names, rows).map { "\($0)：\(words(for: $1.counts))" } }

    /// The total stands in the names only where the rows have not all the same.
    private var names: [String] {
        let totals = rows.map { $0.counts.reduce(0, +) }
        guard Set(totals).count > 1 else { return rows.map(\.name) }
        return zip(rows, totals).map { "\($0.name)（\($1)\(noun)）" }
    }

    /// The construction of the chart with all its figures, which are few.
    private var label: String {
        let rows = zip(names, rows).map { "\($0)は\(words(for: $1.counts))。" }.joined()
        return "帯グラフ\(self.rows.count)本。\(construction)\(rows)"
    }

    private func words(for counts: [Int]) -> String {
        zip(kinds, counts).map { "\($0.name)\($1)" }.joined(separator: "、")
    }
}

extension PlanIdentity {
    /// The ward and the title, each once: 「板橋区 DX推進計画2025」, 「大田区情報化推進計画」.
    var titleOfWard: String {
        let ward = municipality.shortName
        return fullTitle.hasPrefix(ward) ? fullTitle : "\(ward) \(fullTitle)"
    }
}
