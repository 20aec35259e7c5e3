import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

/// A number that holds all years before it is a point on a line, and called by its word.
@Suite struct CumulativeFigureTests {
    private let hours = SampleIndicator(
        name: "業務削減時間（積算）", unit: "時間", aggregation: .cumulative, baseline: (3, 3, "493"),
        targets: [3: "600", 4: "1000", 5: "1200"], actuals: [3: "899", 4: "1068"])

    @Test("The headline, the key and the label say that the numbers are sums")
    func words() throws {
        let figure = try hours.figure()
        #expect(figure.headline == "令和4年度の実績は累計1,068時間で、目標の1,000時間を68時間上回った")
        #expect(figure.key.map(\.label) == ["実績（累計）", "目標", "計画策定時の値"])
        #expect(
            figure.ariaLabel
                == "折れ線グラフ。横軸は年度、縦軸は業務削減時間（積算）（0から1,500時間）。点は実績（累計）、横線は目標を示す。数値はすぐ下の表にある。")
        #expect(figure.paragraph.first == "実績（累計）は、計画策定時（令和3年3月）の493時間から令和4年度の1,068時間まで増えました。")
    }

    @Test("A name that does not say how it is counted is told it")
    func namesAreTold() throws {
        var sample = hours
        sample.name = "受講者数"
        sample.aggregation = .cumulativePersons
        #expect(try sample.figure().ariaLabel.contains("縦軸は受講者数の延べ数（0から1,500時間）"))
    }

    @Test("Without two points in a row it is no line")
    func pointsAlone() throws {
        var sample = hours
        sample.actuals = [4: "1068"]
        sample.baseline = nil
        #expect(try sample.figure().ariaLabel.hasPrefix("点グラフ。横軸は年度、縦軸は業務削減時間（積算）（"))
        sample.actuals = [:]
        sample.baseline = (3, 3, "493")
        #expect(try sample.figure().ariaLabel.contains("点は計画策定時の値、横線は目標を示す。"))
    }

    @Test("No line leads over years that the chart does not show")
    func gapsBesideTheBaseline() throws {
        var sample = hours
        sample.baseline = (1, nil, "493")
        sample.actuals = [3: "899"]
        #expect(try sample.figure().chart?.hasSegments == false)
    }

    @Test("Numbers of what was added are columns, and words are told without a drawing")
    func otherShapes() throws {
        var sample = hours
        sample.actuals = [3: "899時間増加", 4: "1068時間増加"]
        #expect(try !sample.figure().isCumulative)
        sample.baseline = nil
        sample.targets = [3: "実施"]
        sample.actuals = [3: "実施"]
        #expect(try sample.figure().chart == nil)
    }
}
