import Foundation
import FoundationXML
import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct CumulativeLineDrawingTests {
    private func drawing(_ slots: [ChartSlot], unit: String = "時間") throws -> CumulativeLineDrawing
    {
        CumulativeLineDrawing(
            try #require(TargetActualChart(unit: unit, slots: slots)), label: "折れ線グラフ。")
    }

    /// RPA等の導入による業務削減時間（積算） of 大田区.
    static let savedHours: [ChartSlot] = [
        .baseline(493), .year(600, 899), .year(1000, 1068), .year(1200, nil), .undecided("検討"),
    ]

    @Test("A small chart is drawn to the letter")
    func goldenDrawing() throws {
        let tags = try drawing(Self.savedHours).markup.string
            .replacingOccurrences(of: "><", with: ">\n<")
        #expect(
            tags == """
                <svg class="chart" width="100%" height="256" role="img" aria-label="折れ線グラフ。">
                <g aria-hidden="true">
                <desc>図の中の文字：</desc>
                <g class="grid" stroke="#ccc">
                <line x2="100%" y1="36" y2="36"/>
                <line x2="100%" y1="108" y2="108"/>
                <line x2="100%" y1="180" y2="180"/>
                </g>
                <g class="target" stroke="#1a1a1a" stroke-width="3">
                <line x1="33.61%" x2="45.99%" y1="165.6" y2="165.6"/>
                <line x1="50.81%" x2="63.19%" y1="108" y2="108"/>
                <line x1="68.01%" x2="80.39%" y1="79.2" y2="79.2"/>
                </g>
                <line class="axis" stroke="#1a1a1a" stroke-width="2" x2="100%" y1="252" y2="252"/>
                <g class="tick" fill="#4d4d4d">
                <text y="30">1,500時間</text>
                <text y="102">1,000</text>
                <text y="174">500</text>
                <text y="246">0</text>
                </g>
                <g class="course" stroke="#0055ad" stroke-width="3">
                <line x1="22.6%" x2="39.8%" y1="181.01" y2="122.54"/>
                <line x1="39.8%" x2="57%" y1="122.54" y2="98.21"/>
                </g>
                <circle class="ring" fill="#fff" stroke="#767676" stroke-width="3" cx="22.6%" cy="181.01" r="6"/>
                <circle class="dot" fill="#0055ad" stroke="#fff" stroke-width="2" cx="39.8%" cy="122.54" r="7"/>
                <circle class="dot" fill="#0055ad" stroke="#fff" stroke-width="2" cx="57%" cy="98.21" r="7"/>
                <g class="pointed" font-size="16" text-anchor="middle" stroke="#fff" stroke-width="4" paint-order="stroke">
                <text x="22.6%" y="167.01">493</text>
                <text x="39.8%" y="108.54">899</text>
                <text class="newest" font-weight="700" x="57%" y="84.21">1,068</text>
                </g>
                <g class="aimed" fill="#4d4d4d" text-anchor="middle">
                <text x="74.2%" y="71.2">1,200</text>
                <text x="91.4%" y="244">検討</text>
                </g>
                </g>
                </svg>
                """)
    }

    @Test("The line has a gap where a year is missing")
    func missingYearsAreGaps() throws {
        let svg = try drawing([.year(1, 1), .year(2, nil), .year(3, 4), .year(4, 5)]).markup.string
        #expect(svg.components(separatedBy: "class=\"course\"").count == 2)
        #expect(
            svg.contains(
                "<g class=\"course\" stroke=\"#0055ad\" stroke-width=\"3\"><line x1=\"67.75%\" x2=\"89.25%\""
            ))
        #expect(svg.components(separatedBy: "<circle").count == 4)
    }

    @Test("The line has a gap where no slot shows the years between")
    func years() throws {
        let slots: [ChartSlot] = [.baseline(1), .year(2, 3, followsGap: true)]
        #expect(try !drawing(slots).markup.string.contains("course"))
        let chart = try #require(TargetActualChart(unit: "", slots: slots))
        #expect(!chart.hasSegments)
    }

    @Test("One point stands alone beside the targets")
    func onePointAlone() throws {
        let svg = try drawing([.year(3, 2), .year(5, nil)]).markup.string
        #expect(!svg.contains("course"))
        #expect(
            svg.contains(
                "<circle class=\"dot\" fill=\"#0055ad\" stroke=\"#fff\" stroke-width=\"2\""))
        #expect(svg.contains("class=\"newest\" font-weight=\"700\" x=\"35.5%\""))
    }

    @Test("Nought is a point on the axis with its number")
    func noughtIsAPoint() throws {
        let svg = try drawing([.baseline(0), .year(2, 0), .year(4, 4)]).markup.string
        #expect(svg.contains("cy=\"252\" r=\"6\""))
        #expect(svg.contains("y=\"238\">0</text>"))
    }

    @Test("A number stands over the edge of the target where that lies just over its point")
    func numbersAvoidTheEdge() throws {
        let top = try drawing([.year(100, 100), .year(100, 92), .year(100, 50)])
        let svg = top.markup.string
        #expect(svg.contains("y=\"22\">100</text>"), "\(svg)")
        #expect(svg.contains("y=\"28\">92</text>"))
        #expect(svg.contains("y=\"130\">50</text>"))
    }

    @Test("A huge number sets the axis, and the small ones lie close to nought")
    func outliersSetTheAxis() throws {
        let svg = try drawing([.year(3, 2), .year(5, 2_000_000)], unit: "件").markup.string
        #expect(svg.contains(">200万件<"))
        #expect(svg.contains("cy=\"252\""))
        #expect(svg.contains(">200万</text>"))
    }

    @Test("More than eight years stand in a region that scrolls")
    func manyYearsScroll() throws {
        let slots = (1...9).map { ChartSlot.year(nil, $0 * 10) }
        #expect(try drawing(slots).scrollingWidth == 585)
        #expect(try drawing(Self.savedHours).scrollingWidth == nil)
    }

    @Test("Every drawing is well-formed", arguments: TargetActualDrawingTests.shapes)
    func drawingsAreWellFormed(slots: [ChartSlot]) throws {
        #expect(XMLParser(data: Data(try drawing(slots, unit: "<&\">").markup.string.utf8)).parse())
    }
}
