import JapaneseText
import PlanModel
import SVGCharts

/// What the chart of an indicator says of its marks, to those who see them and those who hear them.
struct ChartWords {
    private let indicator: Indicator
    /// What the numbers of a line are called: 「累計」, 「延べ」; `nil` for columns.
    private let sum: String?

    /// The words of a chart, of columns or of a line.
    init(_ indicator: Indicator, isCumulative: Bool) {
        self.indicator = indicator
        sum = isCumulative ? FigureWording(indicator).sum : nil
    }

    /// The key, in the order of the marks.
    func key(_ chart: TargetActualChart) -> [KeyEntry] {
        [
            chart.showsActuals ? reached(chart) : nil,
            chart.showsTargets ? sum == nil ? Self.aim : Self.edge : nil,
            chart.showsBaseline ? beginning : nil,
        ].compactMap(\.self)
    }

    private func reached(_ chart: TargetActualChart) -> KeyEntry {
        guard let sum else { return Self.reached }
        return .point("実績（\(sum)）", onLine: chart.hasSegments)
    }

    private var beginning: KeyEntry {
        sum == nil ? Self.base : Self.beginning
    }

    // The pictures of nearly all keys, drawn once.
    private static let reached = KeyEntry.bar("実績", .actual)
    private static let base = KeyEntry.bar("計画策定時の値", .base)
    private static let beginning = KeyEntry.beginning("計画策定時の値")
    private static let aim = KeyEntry.aim("目標")
    private static let edge = KeyEntry.edge("目標")

    /// The construction of the chart, L1 of Lundgard and Satyanarayan.
    func label(_ chart: TargetActualChart) -> String {
        let top = chart.scale.maximum.grouped + chart.unit
        let marks =
            [marks(chart), chart.showsTargets ? "横線は目標" : nil].compactMap(\.self)
            .joined(separator: "、")
        return "\(kind(chart))。横軸は年度、縦軸は\(subject)（0から\(top)）。\(marks)を示す。数値はすぐ下の表にある。"
    }

    private func kind(_ chart: TargetActualChart) -> String {
        guard sum != nil else { return "縦棒グラフ" }
        return chart.hasSegments ? "折れ線グラフ" : "点グラフ"
    }

    /// The name, which tells itself how the numbers are counted or is told it.
    private var subject: String {
        let name = indicator.fullName
        guard let sum, !["累計", "積算", "延べ"].contains(where: name.contains) else { return name }
        return "\(name)の\(sum == "延べ" ? "延べ数" : sum)"
    }

    private func marks(_ chart: TargetActualChart) -> String? {
        let mark = sum == nil ? "棒" : "点"
        let sum = sum.map { "（\($0)）" } ?? ""
        if chart.showsActuals { return "\(mark)は実績\(sum)" }
        return chart.showsBaseline ? "\(mark)は計画策定時の値" : nil
    }
}
