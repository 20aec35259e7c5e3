import Foundation
import FoundationXML
import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite("Bars of rates")
struct RateBarTests {
    private func bar(_ tenths: Int64, _ isReached: Bool = true) -> RateBar {
        RateBar(DecimalNumber(significand: tenths, scale: 1), isReached: isReached)
    }

    @Test("are half as many per cent of the width as the rate, and never more than all of it")
    func lengths() {
        #expect(bar(1225).length == 6125)
        #expect(bar(1000).length == 5000)
        #expect(bar(2000).length == 10_000 && !bar(2000).isCut)
        #expect(bar(3725).length == 10_000 && bar(3725).isCut)
        #expect(bar(0).length == 0)
        #expect(bar(-500).length == 0)
        #expect(bar(1).length == 70)
    }

    @Test("are solid where the target was reached, hatched where it was not")
    func drawing() {
        #expect(
            bar(3725).markup.string == """
                <svg height="24" aria-hidden="true">\
                <rect class="solid" fill="#0877d7" x="0%" width="100%" y="4" height="16"/>\
                <line class="gap" stroke="#fff" stroke-width="3" x1="95%" x2="97%" y1="24" y2="0"/>\
                <line class="refline" stroke="#1a1a1a" stroke-width="2" x1="50%" x2="50%" y1="0" y2="24"/></svg>
                """)
        #expect(
            bar(727, false).markup.string == """
                <svg height="24" aria-hidden="true">\
                <rect class="short" stroke="#ac3e00" stroke-width="2" fill="url(#hatch)" x="0%" width="36.35%" y="5" height="14"/>\
                <line class="refline" stroke="#1a1a1a" stroke-width="2" x1="50%" x2="50%" y1="0" y2="24"/></svg>
                """)
        #expect(
            RateBar.axis.string == """
                <svg class="chart" width="100%" height="20" aria-hidden="true"><desc>図の中の文字：</desc>\
                <g class="tick" fill="#4d4d4d"><text y="14">0%</text>
                <text x="50%" y="14" text-anchor="middle">100%</text>
                <text x="100%" y="14" text-anchor="end">200%</text>
                </g></svg>
                """)
    }

    @Test("are listed in a file with names, amounts, rates and reasons, in order and well-formed")
    func list() throws {
        let name = "「人生100年を見据えた健康寿命延伸プロジェクト」における健康・医療分野のデータ解析及び結果（件数）"
        let list = RateList([
            .init(name: "<公開&件数>", amounts: "149件／目標40件", rate: .bar(bar(3725), "372.5%")),
            .init(name: name, amounts: "26件／目標24件", rate: .bar(bar(1083), "108.3%")),
            .init(name: "待ち時間", amounts: "3分／目標5分", rate: .none("少ないほどよい指標のため")),
        ])
        let drawing = RateListDrawing(list, label: "")
        #expect(!drawing.isPatterned)
        let svg = drawing.markup.string
        #expect(XMLParser(data: Data(svg.utf8)).parse())
        let words = ["&lt;公開&amp;件数&gt;", "149件／", "372.5%", "108.3%", "待ち時間", "少ないほど"]
        let places = try words.map { try #require(svg.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
        let feet = svg.matches(of: /<text[^>]* y="(\d+)"/).compactMap { Int($0.1) }
        #expect(try #require(feet.max()) < drawing.height)
        #expect(svg.contains("データ解析") && !svg.contains(name), "a long name is set in lines")
        let missed = RateList([.init(name: "", amounts: "", rate: .bar(bar(1, false), ""))])
        #expect(RateListDrawing(missed, label: "").isPatterned)
    }
}
