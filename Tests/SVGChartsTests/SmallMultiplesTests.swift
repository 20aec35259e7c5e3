import Foundation
import FoundationXML
import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct SmallMultiplesTests {
    private func chart(_ slots: [ChartSlot], unit: String = "手続") throws -> TargetActualChart {
        try #require(TargetActualChart(unit: unit, slots: slots))
    }

    private func upper() throws -> TargetActualChart {
        try chart([.baseline(29), .year(35, 35), .year(40, 49)])
    }

    private func lower() throws -> TargetActualChart {
        try chart([.baseline(14), .year(16, 14), .year(22, 16)])
    }

    @Test("Charts of the same years and unit have the axis of the highest, with its two ends alone")
    func sharedAxis() throws {
        let charts = try #require(SmallMultiples.sharingAxis([try upper(), try lower()]))
        #expect(charts.map(\.scale.maximum) == [DecimalNumber(60), DecimalNumber(60)])
        let svg = TargetActualDrawing(charts[1], label: "").markup.string
        #expect(svg.hasPrefix("<svg class=\"chart\" width=\"100%\" height=\"160\""))
        #expect(
            svg.contains(
                "<g class=\"tick\" fill=\"#4d4d4d\"><text y=\"30\">60手続</text>\n<text y=\"150\">0</text>\n</g>"
            ))
        #expect(svg.contains("y=\"128\" height=\"28\"/>"))
        #expect(
            svg.contains(
                "<line class=\"axis\" stroke=\"#1a1a1a\" stroke-width=\"2\" x2=\"100%\" y1=\"156\" y2=\"156\"/>"
            ))
    }

    @Test("One chart alone, other units, other years and heights too different share nothing")
    func noSharedAxis() throws {
        let upper = try upper()
        #expect(SmallMultiples.sharingAxis([]) == nil)
        #expect(SmallMultiples.sharingAxis([upper]) == nil)
        #expect(
            SmallMultiples.sharingAxis([upper, try chart(upper.slots, unit: "件")]) == nil)
        #expect(
            SmallMultiples.sharingAxis([upper, try chart([.year(1, 2), .year(3, 4)])]) == nil)
        let low = try chart([.baseline(1), .year(2, 2), .year(2, nil)])
        #expect(SmallMultiples.sharingAxis([upper, low]) == nil)
        let nought = try chart([.baseline(0), .year(0, 0), .year(0, nil)])
        #expect(SmallMultiples.sharingAxis([upper, nought]) == nil)
        #expect(
            SmallMultiples.sharingAxis([
                upper, try chart([.baseline(3), .year(3, 3), .year(3, 3)]),
            ]) != nil)
    }

    @Test("A file holds all drawings, each under its name and over its years")
    func file() throws {
        let charts = try #require(SmallMultiples.sharingAxis([try upper(), try lower()]))
        let parts: [(String, any Drawing)] = [
            ("上段<&", TargetActualDrawing(charts[0], label: "")),
            ("下段", CumulativeLineDrawing(charts[1], label: "")),
        ]
        let drawing = SmallMultiplesDrawing(parts, label: "")
        #expect(drawing.height == 456)
        let file = StandaloneDrawing(
            title: "手続", subtitle: "", description: "", key: [], drawing: drawing, figures: [],
            note: "")
        let svg = String(decoding: file.bytes, as: UTF8.self)
        #expect(XMLParser(data: Data(svg.utf8)).parse(), "\(svg)")
        #expect(svg.contains(">上段&lt;&amp;</text>\n<svg y=\"24\" height=\"160\""))
        #expect(svg.contains(">下段</text>\n<svg y=\"252\" height=\"160\""))
        #expect(!svg.contains("class="))
    }

    @Test(
        "A name that is longer than the file is wide takes more lines, and the drawing makes room")
    func longNames() throws {
        let charts = try #require(SmallMultiples.sharingAxis([try upper(), try lower()]))
        let name = String(repeating: "オンラインで申請できる手続、", count: 5)
        let long = SmallMultiplesDrawing(
            [(name, TargetActualDrawing(charts[0], label: ""))], label: "")
        let short = SmallMultiplesDrawing(
            [("上段", TargetActualDrawing(charts[0], label: ""))], label: "")
        #expect(long.height == short.height + 20)
        var pen = Pen(MarkupWriter(reservingCapacity: 1000), for: .file)
        long.draw(with: &pen)
        let svg = pen.writer.markup.string
        #expect(svg.contains("y=\"16\"") && svg.contains("y=\"36\""))
        #expect(svg.contains("<svg y=\"44\" height=\"160\""))
    }
}
