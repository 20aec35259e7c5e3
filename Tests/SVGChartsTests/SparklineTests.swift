import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct SparklineTests {
    private func years(_ figures: [(Int?, Int?)]) -> [Sparkline.Year] {
        figures.map { ($0.0.map { DecimalNumber($0) }, $0.1.map { DecimalNumber($0) }) }
    }

    private func svg(_ figures: [(Int?, Int?)]) throws -> String {
        try #require(Sparkline(years(figures))).markup.string
    }

    @Test("A course is drawn to the letter")
    func goldenCourse() throws {
        #expect(
            try svg([(30, 33), (40, 149), (50, nil), (60, nil)]) == """
                <svg class="spark" width="60" height="32" aria-hidden="true">\
                <path class="aim" fill="#d9e6ff" d="M1 32v-6h12v6zM16 32v-8h12v8zM31 32v-10h12v10zM46 32v-12h12v12z"/>\
                <path class="actual" fill="#0055ad" d="M4 32v-7h7v7zM19 32v-30h7v30z"/>\
                <path class="edge" fill="none" stroke="#1a1a1a" d="M1 26h12M16 24h12M31 22h12M46 20h12"/>\
                <path class="axis" stroke="#1a1a1a" d="M0 32h60"/></svg>
                """)
    }

    @Test("Fewer than two numbers, or one below nought, have no course")
    func noCourse() {
        #expect(Sparkline([]) == nil)
        #expect(Sparkline(years([(nil, nil), (3, nil)])) == nil)
        #expect(Sparkline(years([(3, -1), (3, 3)])) == nil)
    }

    @Test("Nought has no column, a missing year no mark, and all noughts divide nothing")
    func noughtAndMissing() throws {
        #expect(
            try svg([(0, 0), (0, nil)]) == """
                <svg class="spark" width="60" height="32" aria-hidden="true">\
                <path class="axis" stroke="#1a1a1a" d="M0 32h60"/></svg>
                """)
        #expect(
            try svg([(nil, 5), (nil, nil), (nil, 6)]).contains("M5 32v-25h10v25zM45 32v-30h10v30z"))
        #expect(try !svg([(nil, 5), (nil, 6)]).contains("edge"))
    }

    @Test("A little beside an outlier is seen")
    func outliers() throws {
        #expect(try svg([(nil, 1), (nil, 1_000_000)]).contains("v-1h"))
    }

    @Test("More years than there is room for have no course")
    func manyYears() throws {
        #expect(try svg((0..<12).map { (nil, $0) }).contains("M56 32v-30h2v30z"))
        #expect(Sparkline(years((0..<13).map { (nil, $0) })) == nil)
    }
}
