import JapaneseText
import Testing

@testable import SVGCharts

@Suite struct TargetActualGeometryTests {
    private func geometry(_ slots: [ChartSlot]) throws -> TargetActualGeometry {
        TargetActualGeometry(try #require(TargetActualChart(unit: "件", slots: slots)))
    }

    @Test("Five slots share the width beside the axis, as in the prototype")
    func fiveSlots() throws {
        let geometry = try geometry(OpenDataSample.slots)
        #expect((0..<5).map(geometry.centre) == [2260, 3980, 5700, 7420, 9140])
        #expect(geometry.targetWidth == 1238)
        #expect(geometry.barWidth == 722)
    }

    @Test("Two slots do not make columns wider than the limit")
    func twoSlots() throws {
        let geometry = try geometry([.year(1, 2), .year(2, 3)])
        #expect(geometry.targetWidth == 1400)
        #expect(geometry.barWidth == 850)
    }

    @Test("The axis reaches from 36 px down to 252 px")
    func heights() throws {
        let geometry = try geometry(OpenDataSample.slots)
        #expect(geometry.y(DecimalNumber(150)) == 3600)
        #expect(geometry.y(DecimalNumber(30)) == 20_880)
        #expect(geometry.y(.zero) == 25_200)
    }

    @Test("A small value has a bar of 2 px, nought has none")
    func smallBars() throws {
        let geometry = try geometry(OpenDataSample.slots)
        #expect(geometry.barTop(DecimalNumber(1)) == 25_000)
        #expect(geometry.barTop(.zero) == 25_200)
    }

    @Test("An edge shows as wings beside a bar that is higher than the target")
    func edgesHaveWings() throws {
        let geometry = try geometry(OpenDataSample.slots)
        let wing = (geometry.targetWidth - geometry.barWidth) / 2
        #expect(wing == 258)
        #expect(geometry.barTop(DecimalNumber(33)) < geometry.y(DecimalNumber(30)))
    }

    @Test("A number stands 8 px over its bar, and over the edge where that is just above")
    func labelsAvoidTheEdge() throws {
        let geometry = try geometry(OpenDataSample.slots)
        let target = DecimalNumber(100)
        let edge = geometry.y(target)
        func foot(_ value: Int) -> Int {
            geometry.labelFoot(over: DecimalNumber(value), target: target)
        }
        #expect(foot(110) == geometry.y(DecimalNumber(110)) - 800)
        #expect(foot(100) == edge - 800)
        #expect(foot(98) == edge - 800)
        #expect(foot(84) == edge - 800)
        #expect(foot(83) == geometry.y(DecimalNumber(83)) - 800)
    }

    @Test("A number stands over the line of a value that is kept where that is just above")
    func labelsAvoidTheKeptValue() throws {
        let slots: [ChartSlot] = [.baseline(100), .year(nil, 98), .year(nil, 120)]
        let chart = try #require(
            TargetActualChart(unit: "件", slots: slots, marksBaseline: true))
        let geometry = TargetActualGeometry(chart)
        let line = geometry.y(DecimalNumber(100))
        #expect(geometry.labelFoot(over: DecimalNumber(98), target: nil) == line - 800)
        #expect(
            geometry.labelFoot(over: DecimalNumber(120), target: nil)
                == geometry.y(DecimalNumber(120)) - 800)
    }

    @Test("The usual chart fits the narrowest page")
    func usualChartsFit() throws {
        let chart = try #require(TargetActualChart(unit: "件", slots: OpenDataSample.slots))
        #expect(TargetActualDrawing(chart, label: "").scrollingWidth == nil)
    }

    @Test("Numbers that would touch their neighbours ask for more width")
    func touchingLabelsNeedWidth() throws {
        let level = (0..<8).map { ChartSlot.year(1000, 1000 + $0) }
        let chart = try #require(TargetActualChart(unit: "件", slots: level))
        #expect(TargetActualDrawing(chart, label: "").scrollingWidth == 454)
        let steep = (0..<8).map { ChartSlot.year(nil, 1000 + $0 * 1000) }
        let stairs = try #require(TargetActualChart(unit: "件", slots: steep))
        #expect(TargetActualDrawing(stairs, label: "").scrollingWidth == nil)
    }

    @Test("A number that would run into the bar beside it asks for more width")
    func labelsAvoidTheBarBeside() throws {
        let slots: [ChartSlot] = [
            .year(nil, 1000), .year(nil, 9000), .year(nil, 1000), .year(nil, 9000),
            .year(nil, 9000), .year(nil, 9000), .year(nil, 9000), .year(nil, 9000),
        ]
        let chart = try #require(TargetActualChart(unit: "件", slots: slots))
        #expect(TargetActualDrawing(chart, label: "").scrollingWidth == 454)
        let wide =
            [ChartSlot.year(nil, 12_345_678), .year(nil, 99_000_000)]
            + (0..<5).map { _ in ChartSlot.year(nil, nil) }
        let fit = try #require(TargetActualChart(unit: "件", slots: wide))
        #expect(TargetActualDrawing(fit, label: "").scrollingWidth == 323)
    }

    @Test("More than eight slots have 56 px each in a region that scrolls")
    func manySlotsScroll() throws {
        let slots = (1...10).map { ChartSlot.year($0, nil) }
        let chart = try #require(TargetActualChart(unit: "件", slots: slots))
        #expect(TargetActualDrawing(chart, label: "").scrollingWidth == 651)
    }
}
