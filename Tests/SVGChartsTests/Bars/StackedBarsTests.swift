import Foundation
import FoundationXML
import Markup
import Testing

@testable import SVGCharts

@Suite("Bars parted by counts")
struct StackedBarsTests {
    private static let fills: [BarFill] = [.strong, .solid, .hatched]

    private func drawing(_ fills: [BarFill], _ bars: [StackedBars.Bar]) throws -> String {
        let chart = try #require(StackedBars(fills, bars))
        return StackedBarsDrawing(chart, label: "帯グラフ。").markup.string
    }

    @Test("are drawn to the letter, each count inside its part or over it")
    func golden() throws {
        let svg = try drawing(Self.fills, [.init("令和4年度", [3, 21, 1])])
        #expect(
            svg.replacingOccurrences(of: "><", with: ">\n<") == """
                <svg class="chart" width="100%" height="68" role="img" aria-label="帯グラフ。">
                <g aria-hidden="true">
                <desc>図の中の文字：</desc>
                <text font-weight="700" y="14">令和4年度</text>
                <text font-size="16" font-weight="700" x="98%" y="14" text-anchor="middle">1</text>
                <line class="axis" stroke="#1a1a1a" stroke-width="2" x1="98%" x2="98%" y1="18" y2="24"/>
                <rect class="strong" fill="#00234b" x="0%" width="12%" y="26" height="40"/>
                <rect class="solid" fill="#0877d7" x="12%" width="84%" y="26" height="40"/>
                <rect class="short" stroke="#ac3e00" stroke-width="2" fill="url(#hatch)" x="96%" width="4%" y="27" height="38"/>
                <line class="gap" stroke="#fff" stroke-width="3" x1="12%" x2="12%" y1="26" y2="66"/>
                <line class="gap" stroke="#fff" stroke-width="3" x1="96%" x2="96%" y1="26" y2="66"/>
                <text class="on-strong" fill="#fff" font-size="16" font-weight="700" x="6%" y="52" text-anchor="middle">3</text>
                <text class="on-solid" fill="#fff" font-size="16" font-weight="700" x="54%" y="52" text-anchor="middle">21</text>
                </g>
                </svg>
                """)
    }

    @Test("fill the width exactly, whatever the counts", arguments: 0..<200)
    func geometry(seed: Int) {
        let counts = (0..<4).map { (seed * 7919 + $0 * 104_729 + seed * seed * 13) % (5 + seed) }
        guard counts.contains(where: { $0 > 0 }) else { return }
        let layout = StackedBarLayout(.init("", counts), [.strong, .solid, .dotted, .hatched])
        let parts = layout.parts
        #expect(parts.count == counts.count { $0 > 0 })
        #expect(parts.first?.start == 0 && parts.last?.end == 10_000)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.end == $1.start })
        #expect(parts.allSatisfy { $0.start < $0.end })
        #expect(layout.outside.allSatisfy { $0.stretch.lowerBound >= 0 })
        #expect(layout.outside.allSatisfy { $0.stretch.upperBound <= 288 && $0.x <= 10_000 })
    }

    @Test("have a gap at every joint, and none at the ends")
    func gaps() throws {
        let svg = try drawing(Self.fills, [.init("", [1, 0, 1]), .init("", [0, 2, 0])])
        #expect(svg.components(separatedBy: "class=\"gap\"").count == 2)
    }

    @Test("put a count inside only where it has 10 px more than it needs at 288 px")
    func labels() {
        func isInside(_ count: Int, of total: Int, _ fill: BarFill = .solid) -> Bool? {
            StackedBarLayout(.init("", [count, total - count]), [fill, .strong])
                .parts.first?.isInside
        }
        // A digit is 11 px wide: 21 px are 7.3 % of 288.
        #expect(isInside(8, of: 100) == true)
        #expect(isInside(7, of: 100) == false)
        #expect(isInside(50, of: 100, .hatched) == false)
        #expect(isInside(50, of: 100, .open) == true)
    }

    @Test("keep a count at the edge inside the drawing")
    func edges() {
        let layout = StackedBarLayout(.init("", [1, 298, 1]), [.solid, .strong, .hatched])
        #expect(layout.outside.map(\.x) == [0, 10_000])
        #expect(layout.labelsHaveRoom)
    }

    @Test("let counts give way that would meet, in order and each with a line to its part")
    func tightCounts() throws {
        let three: [BarFill] = [.solid, .dotted, .hatched]
        let layout = StackedBarLayout(.init("", [100, 1, 1]), three)
        #expect(layout.outside.map(\.stretch) == [260..<271, 277..<288])
        #expect(layout.outside.map(\.x) == [9218, 10_000])
        let svg = try drawing(three, [.init("", [100, 1, 1])])
        #expect(
            svg.contains(
                "<line class=\"axis\" stroke=\"#1a1a1a\" stroke-width=\"2\" x1=\"92.18%\" x2=\"98.53%\" y1=\"18\" y2=\"24\"/>"
            ))
    }

    @Test("have counts 6 px from each other, whatever they are", arguments: 0..<300)
    func distances(seed: Int) throws {
        let counts = (0..<6).map { (seed * 7919 + $0 * 104_729 + seed * seed * 13) % (1 + seed) }
        guard counts.contains(where: { $0 > 0 }) else { return }
        let chart = try #require(StackedBars(BarFill.allCases, [.init("", counts)]))
        let outside = StackedBarLayout(chart.bars[0], chart.fills).outside
        for (one, next) in zip(outside, outside.dropFirst()) {
            #expect(one.stretch.upperBound + 6 <= next.stretch.lowerBound)
            #expect(one.end <= next.end && one.part.centre < next.part.centre)
        }
    }

    @Test("are not drawn where counts have no room, fills are alike or a bar is empty")
    func refused() {
        let million = [Int](repeating: 1_000_000, count: 4)
        let patterns: [BarFill] = [.dotted, .barred, .hatched, .open]
        #expect(StackedBars(patterns, [.init("", million)]) == nil)
        #expect(StackedBars([.solid, .solid], [.init("", [1, 1])]) == nil)
        #expect(StackedBars([.solid, .hatched], [.init("", [0, 0])]) == nil)
        #expect(StackedBars([.solid], []) == nil)
    }

    @Test("have counts on a line of their own where a long name takes theirs")
    func longNames() {
        let short = StackedBarLayout(.init("全体", [1, 1]), [.dotted, .solid])
        #expect(short.lineCount == 1)
        let name = "基本方針Ⅱ マイナンバーカードの普及・活用（4施策）"
        let long = StackedBarLayout(.init(name, [1, 1]), [.solid, .hatched])
        #expect(long.names.count == 2 && long.lineCount == 2)
        let full = StackedBarLayout(.init("基本方針Ⅲ オンライン化の促進", [1, 1]), [.dotted, .hatched])
        #expect(full.names.count == 1 && full.lineCount == 2)
    }

    @Test("of any fills and names are well-formed, on a page and in a file")
    func wellFormed() throws {
        let chart = try #require(
            StackedBars(
                BarFill.allCases,
                [.init("<&\">", [5, 5, 5, 5, 5, 5]), .init("", [1, 0, 0, 0, 0, 0])]))
        let drawing = StackedBarsDrawing(chart, label: "<&\">")
        #expect(XMLParser(data: Data(drawing.markup.string.utf8)).parse())
        let file = StandaloneDrawing(
            title: "<&\">", subtitle: "", description: "",
            key: BarFill.allCases.map { KeyEntry.part("<&>", $0) }, drawing: drawing, figures: [],
            note: "")
        #expect(XMLParser(data: Data(file.bytes)).parse())
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(!text.contains("class=") && text.contains("<pattern id=\"hatch\""))
    }

    @Test("tell every fill apart without colour")
    func fills() {
        let looks = BarFill.allCases.map { "\($0.ink.name)\($0.ink.always)" }
        #expect(Set(looks).count == BarFill.allCases.count)
        #expect(BarFill.allCases.filter { !$0.isPattern } == [.strong, .solid, .open])
    }

    @Test("have their patterns with every page and file that needs them")
    func patterns() throws {
        let markup = Patterns.markup.string
        for id in ["hatch", "dots", "bars"] { #expect(markup.contains("<pattern id=\"\(id)\"")) }
        #expect(XMLParser(data: Data(markup.utf8)).parse())
        let plain = try #require(StackedBars([.strong, .solid], [.init("", [1, 1])]))
        #expect(!StackedBarsDrawing(plain, label: "").isPatterned)
        let hatched = try #require(StackedBars([.solid, .hatched], [.init("", [1, 1])]))
        #expect(StackedBarsDrawing(hatched, label: "").isPatterned)
    }
}
