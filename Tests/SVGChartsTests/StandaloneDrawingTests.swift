import Foundation
import FoundationXML
import Testing

@testable import SVGCharts

@Suite struct StandaloneDrawingTests {
    @Test("A file says title, description, colours and figures itself")
    func fileStandsAlone() throws {
        let svg = try Self.svg(title: "令和4年度の実績は149件", note: "出典：資料。")
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\""))
        #expect(svg.contains("role=\"img\" aria-labelledby=\"t\""))
        #expect(svg.contains("<title id=\"t\">令和4年度の実績は149件</title>"))
        #expect(svg.contains("<desc>実績は増えました。</desc>"))
        #expect(svg.contains("<g fill=\"#0055ad\">"))
        #expect(svg.contains(">実績：令和3年度 33</text>"))
        #expect(svg.contains("text-anchor=\"middle\">令和3年度</text>"))
        #expect(svg.contains(">出典：資料。</text>"))
        #expect(!svg.contains("class=") && !svg.contains("style"))
    }

    @Test("A file of which nothing is said is described by its figures")
    func description() throws {
        let svg = try Self.svg(title: "図", description: "", note: "")
        #expect(svg.contains("<desc>実績：令和3年度 33。</desc>"))
        #expect(!svg.contains("></text>"))
    }

    @Test("A key that is longer than the file is wide is set in rows")
    func key() {
        let words = "計画を上回った施策"
        let four = [KeyEntry](repeating: .part(words, .solid), count: 4)
        let rows = KeyRows(four, width: DrawingWidth.file)
        #expect(rows.entries.map(\.x) == [0, 182, 364, 0])
        #expect(rows.entries.map(\.line) == [0, 0, 0, 1])
        #expect(rows.height == 54)
        let one = KeyRows(
            [.part(String(repeating: words, count: 6), .solid)], width: DrawingWidth.file)
        #expect(one.entries[0].words.count == 2 && one.height == 54)
        for entry in rows.entries + one.entries {
            for word in entry.words {
                #expect(entry.x + KeyRows.picture + AxisLabel.pixels(of: word) <= 672)
            }
        }
        #expect(KeyRows([], width: DrawingWidth.file).height == 0)
    }

    @Test("Whatever the words, a file is well-formed and as high as its last line needs")
    func filesAreWellFormed() throws {
        let long = String(repeating: "長い題の<&\">は二行以上になる、", count: 12)
        for text in ["", "<&\">", long] {
            let svg = try Self.svg(title: text, note: text)
            #expect(XMLParser(data: Data(svg.utf8)).parse(), "\(svg)")
            let height = try #require(Self.number(after: "width=\"720\" height=\"", in: svg))
            let feet = svg.components(separatedBy: "<text x=\"24\" y=\"").dropFirst()
                .compactMap { Int($0.prefix { $0.isNumber }) }
            #expect(try #require(feet.max()) < height - 20)
            #expect(feet == feet.sorted())
        }
    }

    private static func svg(
        title: String, description: String = "実績は増えました。", note: String
    ) throws -> String {
        let chart = try #require(TargetActualChart(unit: "件", slots: OpenDataSample.slots))
        let standalone = StandaloneDrawing(
            title: title, subtitle: "大田区 オープンデータ公開件数", description: description,
            key: [.bar("実績", .actual), .aim("目標")],
            drawing: TargetActualDrawing(chart, label: "図"), figures: ["実績：令和3年度 33"],
            note: note)
        return String(decoding: standalone.bytes, as: UTF8.self)
    }

    private static func number(after mark: String, in svg: String) -> Int? {
        svg.range(of: mark).flatMap { Int(svg[$0.upperBound...].prefix { $0.isNumber }) }
    }
}
