import JapaneseText
import Testing

@testable import SVGCharts

@Suite struct TextLinesTests {
    @Test("A line ends where Japanese may break, and nowhere else")
    func breaksAreAllowed() {
        #expect(lines("あいうえお", 3) == ["あいう", "えお"])
        #expect(lines("あいう、えお", 3) == ["あい", "う、え", "お"])
        #expect(lines("あい「うえ」", 3) == ["あい", "「う", "え」"])
        #expect(lines("公開149件です", 4) == ["公開", "149件で", "す"])
        #expect(lines("RPA の導入", 3) == ["RPA", "の導入"])
    }

    @Test("Lines of a heading are of about one length")
    func headingsAreBalanced() {
        let text = "令和4年度の実績は149件で目標を上回った"
        #expect(TextLines(text, width: 180, size: 10).lines.last == "回った")
        #expect(
            TextLines(balanced: text, width: 180, size: 10).lines
                == ["令和4年度の実績は149件", "で目標を上回った"])
        #expect(TextLines(balanced: "短い題", width: 180, size: 10).lines == ["短い題"])
    }

    @Test("Nothing is lost, and no line is wider than its room unless it cannot be broken")
    func nothingIsLost() {
        let text = "令和4年度の実績は1,068時間で、目標の1,000時間を68時間上回った（RPA等の導入による業務削減時間）。"
        for width in [40, 100, 288, 2000] {
            let lines = TextLines(text, width: width, size: 14).lines
            #expect(lines.joined() == text)
            for line in lines where line.count > 6 {
                #expect(TextWidth.hundredths(of: line) * 14 <= width * 100)
            }
        }
        #expect(TextLines("", width: 100, size: 14).lines == [""])
    }

    private func lines(_ text: String, _ letters: Int) -> [String] {
        TextLines(text, width: letters * 10, size: 10).lines
    }
}
