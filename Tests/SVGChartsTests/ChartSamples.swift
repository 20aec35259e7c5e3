import JapaneseText
import Markup

@testable import SVGCharts

extension ChartSlot {
    /// A year with whole numbers; `nil` where there is none.
    static func year(_ target: Int?, _ actual: Int?, followsGap: Bool = false) -> ChartSlot {
        ChartSlot(
            heading: SlotHeading(start: "令和3", end: "年度", note: "2021"),
            target: target.map { .value(DecimalNumber($0)) } ?? .none,
            actual: actual.map { .value(DecimalNumber($0)) } ?? .missing("未公表"),
            followsGap: followsGap)
    }

    /// A year whose target is yet to be decided.
    static func undecided(_ word: String) -> ChartSlot {
        ChartSlot(
            heading: SlotHeading(start: "令和6", end: "年度", note: "2024"),
            target: .word(word), actual: .missing("未公表"))
    }

    /// The value when the plan was made.
    static func baseline(_ value: Int) -> ChartSlot {
        ChartSlot(
            heading: SlotHeading(start: "計画", end: "策定時", note: "R3.3"), isBaseline: true,
            target: .none, actual: .value(DecimalNumber(value)))
    }
}

/// オープンデータ公開件数 of 大田区: the outlier of the fourth year sets the axis.
enum OpenDataSample {
    static let slots: [ChartSlot] = [
        .baseline(1), .year(30, 33), .year(40, 149), .year(50, nil), .year(60, nil),
    ]
}

extension TargetActualDrawing {
    /// The SVG as text.
    static func svg(_ slots: [ChartSlot], unit: String = "件", keeps: Bool = false) -> String {
        TargetActualChart(unit: unit, slots: slots, marksBaseline: keeps).map {
            TargetActualDrawing($0, label: "図").markup.string
        } ?? ""
    }
}
