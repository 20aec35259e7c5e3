import Foundation
import FoundationXML
import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct DotPlotDrawingTests {
    @Test("A small plot is drawn to the letter: the thick line only where both values are")
    func goldenDrawing() throws {
        let plot = try #require(
            DotPlot(
                unit: "件", aim: "目標",
                rows: [Self.row("台東区", 36, nil, 110), Self.row("大田区", 1, 149, 60)]))
        let lines = DotPlotDrawing(plot, label: "点グラフ。").markup.string
            .replacingOccurrences(of: "><", with: ">\n<")
        #expect(
            lines == """
                <div class="bands" role="img" aria-label="点グラフ。">
                <div aria-hidden="true">
                <p>
                <b>台東区</b> 件数</p>
                <svg class="chart" width="100%" height="44">
                <desc>図の中の文字：</desc>
                <line class="scale" stroke="#949494" stroke-width="2" x1="2%" x2="96%" y1="30" y2="30"/>
                <circle class="ring" fill="#fff" stroke="#767676" stroke-width="3" cx="24.56%" cy="30" r="6"/>
                <line class="target" stroke="#1a1a1a" stroke-width="3" x1="70.93%" x2="70.93%" y1="19" y2="41"/>
                <g class="tick" fill="#4d4d4d">
                <text x="70.93%" y="14" text-anchor="middle">目標110</text>
                <text x="24.56%" y="14" text-anchor="middle">36</text>
                </g>
                </svg>
                <p>
                <b>大田区</b> 件数</p>
                <svg class="chart" width="100%" height="44">
                <desc>図の中の文字：</desc>
                <line class="scale" stroke="#949494" stroke-width="2" x1="2%" x2="96%" y1="30" y2="30"/>
                <line class="course" stroke="#0055ad" stroke-width="3" x1="2.63%" x2="95.37%" y1="30" y2="30"/>
                <circle class="ring" fill="#fff" stroke="#767676" stroke-width="3" cx="2.63%" cy="30" r="6"/>
                <circle class="dot" fill="#0055ad" stroke="#fff" stroke-width="2" cx="95.37%" cy="30" r="8"/>
                <line class="target" stroke="#1a1a1a" stroke-width="3" x1="39.6%" x2="39.6%" y1="19" y2="41"/>
                <text font-size="16" font-weight="700" x="100%" y="14" text-anchor="end">149</text>
                <g class="tick" fill="#4d4d4d">
                <text x="39.6%" y="14" text-anchor="middle">目標60</text>
                <text x="2.63%" y="14" text-anchor="middle">1</text>
                </g>
                </svg>
                <svg class="chart" width="100%" height="20">
                <desc>図の中の文字：</desc>
                <g class="tick" fill="#4d4d4d">
                <text x="2%" y="14" text-anchor="middle">0</text>
                <text x="33.33%" y="14" text-anchor="middle">50</text>
                <text x="64.67%" y="14" text-anchor="middle">100</text>
                <text x="100%" y="14" text-anchor="end">150件</text>
                </g>
                </svg>
                </div>
                </div>
                """)
    }

    @Test("An aim that would touch the newest number stands under the line")
    func aimBelow() throws {
        let labels = try Self.labels(29, 49, 49)
        #expect(labels.first { $0.kind == .latest }?.isBelow == false)
        #expect(labels.first { $0.kind == .target }?.isBelow == true)
        #expect(labels.contains { $0.kind == .base })
    }

    @Test("A beginning that would touch another number is left to the table")
    func baseLeftOut() throws {
        #expect(try !Self.labels(14, 16, 34).contains { $0.kind == .base })
        #expect(try Self.labels(nil, 16, 34).map(\.text) == ["16", "目標34"])
        #expect(try Self.labels(1, nil, nil).map(\.text) == ["1"])
    }

    @Test("No two numbers of a row touch at 288 pixels, and none leaves the drawing")
    func noCollisions() throws {
        let numbers = [0, 1, 7, 30, 98, 99, 100, 250, 999, 1000, 1234, 9999]
        for base in numbers {
            for latest in numbers {
                for target in numbers {
                    let labels = try Self.labels(base, latest, target)
                    for (index, label) in labels.enumerated() {
                        let own = Self.stretch(label)
                        #expect(own.lowerBound >= -1 && own.upperBound <= 289, "\(label)")
                        for other in labels[..<index] where other.isBelow == label.isBelow {
                            #expect(!own.overlaps(Self.stretch(other)), "\(labels)")
                        }
                    }
                }
            }
        }
    }

    @Test("A single row, a row without a number and a number below nought make no plot")
    func refused() {
        let full = Self.row("台東区", 1, 2, 3)
        #expect(DotPlot(unit: "", aim: "目標", rows: [full]) == nil)
        #expect(DotPlot(unit: "", aim: "目標", rows: [full, Self.row("墨田区", nil, nil, nil)]) == nil)
        #expect(DotPlot(unit: "", aim: "目標", rows: [full, Self.row("墨田区", -1, nil, nil)]) == nil)
    }

    @Test("Shares up to a hundred stand on the whole scale, and all noughts on one up to 1")
    func scales() throws {
        let rows = [Self.row("台東区", 35, nil, 60), Self.row("墨田区", 40, nil, 70)]
        let shares = try #require(DotPlot(unit: "%", aim: "目標", rows: rows))
        #expect(shares.scale.maximum == DecimalNumber(100))
        let nothing = [Self.row("台東区", 0, nil, 0), Self.row("墨田区", 0, nil, 0)]
        let plot = try #require(DotPlot(unit: "件", aim: "目標", rows: nothing))
        #expect(plot.scale.maximum == DecimalNumber(1))
        let svg = DotPlotDrawing(plot, label: "").markup.string
        #expect(XMLParser(data: Data(svg.utf8)).parse())
    }

    private static func row(_ ward: String, _ base: Int?, _ latest: Int?, _ target: Int?)
        -> DotPlot.Row
    {
        DotPlot.Row(
            name: .init(head: ward, rest: "件数"), base: base.map { DecimalNumber($0) },
            latest: latest.map { DecimalNumber($0) }, target: target.map { DecimalNumber($0) })
    }

    private static func labels(
        _ base: Int?, _ latest: Int?, _ target: Int?
    ) throws -> [DotPlotLabels.Label] {
        let row = row("大田区", base, latest, target)
        let plot = try #require(DotPlot(unit: "件", aim: "目標", rows: [row, row]))
        return DotPlotLabels(row, of: plot).labels
    }

    private static func stretch(_ label: DotPlotLabels.Label) -> Range<Double> {
        let size = label.kind == .latest ? 16.0 : 14.0
        let width = Double(TextWidth.hundredths(of: label.text)) * size / 100
        let x = Double(label.x) * 288 / 10_000
        switch label.anchor {
        case .start: return x..<x + width
        case .middle: return x - width / 2..<x + width / 2
        case .end: return x - width..<x
        }
    }
}
