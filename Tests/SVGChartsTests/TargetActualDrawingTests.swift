import Foundation
import FoundationXML
import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct TargetActualDrawingTests {
    @Test("A small chart is drawn to the letter")
    func goldenDrawing() throws {
        let slots: [ChartSlot] = [.baseline(5), .year(7, 10), .year(9, nil), .undecided("検討")]
        let chart = try #require(TargetActualChart(unit: "取組", slots: slots))
        let drawing = TargetActualDrawing(chart, label: "縦棒グラフ。")
        let tags = drawing.markup.string.replacingOccurrences(
            of: "><", with: ">\n<")
        #expect(
            tags == """
                <svg class="chart" width="100%" height="256" role="img" aria-label="縦棒グラフ。">
                <g aria-hidden="true">
                <desc>図の中の文字：</desc>
                <g class="grid" stroke="#ccc">
                <line x2="100%" y1="36" y2="36"/>
                <line x2="100%" y1="144" y2="144"/>
                </g>
                <g class="aim" fill="#d9e6ff">
                <rect x="39.25%" width="14%" y="100.8" height="151.2"/>
                <rect x="60.75%" width="14%" y="57.6" height="194.4"/>
                </g>
                <g class="target" stroke="#1a1a1a" stroke-width="3">
                <line x1="39.25%" x2="53.25%" y1="100.8" y2="100.8"/>
                <line x1="60.75%" x2="74.75%" y1="57.6" y2="57.6"/>
                </g>
                <g class="base" fill="#767676">
                <rect x="20.5%" width="8.5%" y="144" height="108"/>
                </g>
                <g class="actual" fill="#0055ad">
                <rect x="42%" width="8.5%" y="36" height="216"/>
                </g>
                <line class="axis" stroke="#1a1a1a" stroke-width="2" x2="100%" y1="252" y2="252"/>
                <g class="tick" fill="#4d4d4d">
                <text y="30">10取組</text>
                <text y="138">5</text>
                <text y="246">0</text>
                </g>
                <g class="value" font-size="16" font-weight="700" text-anchor="middle">
                <text x="24.75%" y="136">5</text>
                <text x="46.25%" y="28">10</text>
                </g>
                <g class="aimed" fill="#4d4d4d" text-anchor="middle">
                <text x="67.75%" y="49.6">9</text>
                <text x="89.25%" y="244">検討</text>
                </g>
                </g>
                </svg>
                """)
    }

    @Test("Every chart is well-formed", arguments: Self.shapes)
    func drawingsAreWellFormed(slots: [ChartSlot]) throws {
        let chart = try #require(TargetActualChart(unit: "<&\">", slots: slots))
        let svg = TargetActualDrawing(chart, label: "<&\">").markup.string
        let parser = XMLParser(data: Data(svg.utf8))
        #expect(parser.parse(), "\(svg)")
    }

    @Test("A drawing has no style that a stylesheet could not go before")
    func drawingsHaveNoStyles() {
        let svg = TargetActualDrawing.svg(OpenDataSample.slots, keeps: true)
        for word in ["style", "viewBox", "tabindex", "<title"] {
            #expect(!svg.contains(word))
        }
    }

    @Test("The edge of a target lies under the bar of the actual and over every tint")
    func marksAreDrawnInOrder() throws {
        let svg = TargetActualDrawing.svg(OpenDataSample.slots)
        let places = try ["grid", "aim", "target", "base", "actual", "axis", "value", "aimed"].map {
            try #require(svg.range(of: "class=\"\($0)\"")).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test("The unit stands once, at the top of the axis")
    func unitStandsOnce() {
        let svg = TargetActualDrawing.svg(OpenDataSample.slots)
        #expect(svg.contains(">150件<"))
        #expect(svg.components(separatedBy: "件").count == 2)
    }

    @Test("A unit that would run into a number stands over the axis")
    func longUnitHasItsOwnLine() {
        let high: [ChartSlot] = [.baseline(1450), .year(1400, 1390), .year(1300, nil)]
        let five = high + [.year(1200, nil), .year(1100, nil)]
        let svg = TargetActualDrawing.svg(five, unit: "時間")
        #expect(svg.contains("<text y=\"12\">時間</text>\n<text y=\"30\">1,500</text>"))
        let later = (0..<5).map { _ in ChartSlot.year(60, nil) }
        let second = TargetActualDrawing.svg([.baseline(24), .year(55, 75)] + later, unit: "業務・窓口")
        #expect(second.contains(">業務・窓口<"))
        let low = TargetActualDrawing.svg([.baseline(24), .year(75, 57)] + later, unit: "業務・窓口")
        #expect(low.contains(">75業務・窓口<"))
    }

    @Test("A target that is still open is a word at the foot of its slot")
    func openTargetsAreWords() {
        let svg = TargetActualDrawing.svg([.year(55, 57), .undecided("検討")])
        #expect(svg.contains("<text x=\"78.5%\" y=\"244\">検討</text>"))
    }

    @Test("Nought has a number and no bar")
    func noughtHasNoBar() {
        let svg = TargetActualDrawing.svg([.year(0, 0), .year(0, nil)])
        #expect(!svg.contains("<rect"))
        #expect(svg.contains("y=\"244\">0</text>"))
        #expect(svg.contains(">1件<"))
    }

    @Test("A value that is to be kept is a dashed line over all years")
    func keptValuesAreLines() {
        let slots: [ChartSlot] = [.baseline(50), .year(50, 50), .year(100, nil)]
        let svg = TargetActualDrawing.svg(slots, keeps: true)
        #expect(
            svg.contains(
                "<line class=\"refline\" stroke=\"#1a1a1a\" stroke-width=\"2\" stroke-dasharray=\"6 4\" x1=\"14%\" x2=\"100%\" y1=\"144\""
            ))
        #expect(!TargetActualDrawing.svg(slots).contains("refline"))
    }

    @Test("From 10,000 the numbers of a drawing are counted in 万")
    func largeNumbersAreCountedInMyriads() {
        let svg = TargetActualDrawing.svg(
            [.year(6_700_000, 25_000), .year(nil, 160_000)], unit: "枚")
        for label in [">2.5万<", ">16万<", ">750万枚<", ">250万<"] {
            #expect(svg.contains(label))
        }
    }

    static let shapes: [[ChartSlot]] = [
        OpenDataSample.slots,
        [.year(0, 0), .year(0, nil)],
        [.year(1, nil), .year(2, nil)],
        [.baseline(5), .undecided("<検討>"), .year(nil, 3)],
        (1...12).map { .year($0 * 100, $0 % 3 == 0 ? nil : $0 * 90) },
    ]
}
