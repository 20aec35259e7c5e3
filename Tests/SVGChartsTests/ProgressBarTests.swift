import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct ProgressBarTests {
    private func svg(_ part: Int, of whole: Int, mark: Int? = nil) throws -> String {
        let bar = ProgressBar(
            DecimalNumber(part), of: DecimalNumber(whole), mark: mark.map { DecimalNumber($0) })
        return try #require(bar).markup.string
    }

    @Test("A bar is drawn to the letter")
    func goldenBar() throws {
        #expect(
            try svg(7, of: 10, mark: 8) == """
                <svg class="progress" height="12" aria-hidden="true">\
                <rect class="actual" fill="#0055ad" x="0%" width="70%" y="0" height="12"/>\
                <rect class="track" fill="none" stroke="#1a1a1a" x="0%" width="100%" y="0" height="12"/>\
                <line class="refline" stroke="#1a1a1a" stroke-width="2" x1="80%" x2="80%" y1="-3" y2="15"/></svg>
                """)
    }

    @Test("Nought is an empty frame, and there is no bar of nothing")
    func nought() throws {
        #expect(try !svg(0, of: 10).contains("actual"))
        #expect(ProgressBar(.zero, of: .zero) == nil)
        #expect(ProgressBar(DecimalNumber(-1), of: DecimalNumber(3)) == nil)
    }

    @Test("A little is seen, and nearly all is not full")
    func extremes() throws {
        #expect(try svg(1, of: 100_000).contains("width=\"1%\""))
        #expect(try svg(99_999, of: 100_000).contains("width=\"99%\""))
        #expect(
            try svg(25, of: 25).contains(
                "class=\"actual\" fill=\"#0055ad\" x=\"0%\" width=\"100%\""))
        #expect(try !svg(25, of: 25).contains("gap"))
    }

    @Test("More than the whole has a cut end")
    func over() throws {
        #expect(
            try svg(34, of: 30).contains("<line class=\"gap\" stroke=\"#fff\" stroke-width=\"3\""))
        #expect(
            try svg(34, of: 30).contains(
                "class=\"actual\" fill=\"#0055ad\" x=\"0%\" width=\"100%\""))
    }

    @Test("A mark stands only where it is not the end")
    func marks() throws {
        #expect(try !svg(7, of: 10, mark: 10).contains("refline"))
        #expect(try !svg(7, of: 10, mark: 0).contains("refline"))
    }
}
