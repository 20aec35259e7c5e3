import JapaneseText
import Testing

@testable import SVGCharts

@Suite struct TargetActualChartTests {
    @Test("One number alone is no chart")
    func oneNumberIsNoChart() {
        #expect(TargetActualChart(unit: "件", slots: [.year(20, nil), .undecided("検討")]) == nil)
        #expect(TargetActualChart(unit: "件", slots: []) == nil)
    }

    @Test("Numbers below nought are told in the table alone")
    func negativeNumbersHaveNoChart() {
        #expect(TargetActualChart(unit: "点", slots: [.year(1, -1), .year(2, 3)]) == nil)
    }

    @Test("A percentage up to 100 has its axis at 0, 50 and 100", arguments: ["%", "％"])
    func percentagesReachHundred(unit: String) throws {
        let chart = try #require(TargetActualChart(unit: unit, slots: [.year(30, 12)]))
        #expect(chart.scale == .percentage)
        let beyond = try #require(TargetActualChart(unit: unit, slots: [.year(100, 120)]))
        #expect(beyond.scale.maximum == DecimalNumber(150))
    }

    @Test("A chart knows which of its marks a key must explain")
    func chartsKnowTheirMarks() throws {
        let targets = try #require(
            TargetActualChart(unit: "件", slots: [.year(1, nil), .year(2, nil)]))
        #expect(targets.showsTargets && !targets.showsActuals && !targets.showsBaseline)
        let actuals = try #require(
            TargetActualChart(unit: "件", slots: [.baseline(1), .year(nil, 2)]))
        #expect(!actuals.showsTargets && actuals.showsActuals && actuals.showsBaseline)
    }
}
