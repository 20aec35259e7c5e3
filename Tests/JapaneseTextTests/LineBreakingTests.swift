import JapaneseText
import Testing

@Suite("Line breaking")
struct LineBreakingTests {
    @Test(
        "keeps the rules of Japanese lines",
        arguments: [
            ("短い", 10.0, ["短い"]), ("", 5, []),
            ("窓口手続の改善", 4, ["窓口手続", "の改善"]),
            ("データ活用、推進", 5, ["データ活", "用、推進"]),
            ("計画「推進」", 3, ["計画", "「推", "進」"]),
            ("オンライン化率", 6, ["オンライン化", "率"]), ("シャッター", 3, ["シャッ", "ター"]),
            ("研修の受講者1,300人", 8, ["研修の受講者", "1,300人"]),
            ("令和元年度までの実績", 4, ["令和元年度", "までの実", "績"]),
            ("Shirube site", 4, ["Shirube", "site"]),
            ("区のICT推進", 3, ["区の", "ICT推", "進"]),
        ])
    func breaks(text: String, width: Double, lines: [String]) {
        #expect(LineBreaking.lines(of: text, width: width) == lines)
    }

    @Test("prefers the end of a phrase in the last fifth of a line")
    func phrases() {
        #expect(LineBreaking.lines(of: "手続の電子化と決済", width: 6) == ["手続の電子化", "と決済"])
        #expect(LineBreaking.lines(of: "区民手続の電子化", width: 6) == ["区民手続の", "電子化"])
        #expect(
            LineBreaking.lines(of: "申請、届出、証明の拡大", width: 7) == ["申請、届出、", "証明の拡大"])
    }

    @Test("loses nothing but spaces")
    func complete() {
        let text = "区民 1,300人（累計6,000人）が参加した「ＩＣＴ講座」は、令和3年度から 5回開催。"
        for width in 1...30 {
            let lines = LineBreaking.lines(of: text, width: Double(width))
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}
