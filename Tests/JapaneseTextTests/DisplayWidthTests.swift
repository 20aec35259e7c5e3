import JapaneseText
import Testing

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "is two columns for a wide character and none for a mark on the one before",
        arguments: [
            ("", 0), ("abc", 3), ("令和3年度", 9), ("ｱﾊﾟﾞ", 4), ("Ａ％（", 6), ("\u{3000}", 2),
            ("か\u{3099}", 2), ("é", 1), ("e\u{301}", 1), ("①○△―…", 5), ("㈱㋿", 4), ("𠮷", 2),
            ("😀", 2), ("\t\n", 0), ("\u{200B}\u{FEFF}", 0), ("д", 1), ("〜～", 4), ("뢌", 2),
            ("\u{1112}\u{1161}", 2),
        ])
    func columns(text: String, expected: Int) {
        #expect(DisplayWidth.columns(of: text) == expected)
    }

    @Test("of ambiguous characters is two where fonts draw them wide")
    func ambiguous() {
        #expect(DisplayWidth.columns(of: "①○△―…д", ambiguousAreWide: true) == 12)
        #expect(DisplayWidth.columns(of: "aｱé", ambiguousAreWide: true) == 4)
    }
}

@Suite("Drawn width")
struct TextWidthTests {
    @Test(
        "is estimated by the class of each character",
        arguments: [
            ("", 0.0), ("令和", 2), ("件", 1), ("1,234", 2.92), ("ICT", 1.84), ("fit", 1.28),
            ("ﾃﾞ", 1), ("か\u{3099}", 1), ("％%", 2), ("©x", 1.64), ("①―", 2), ("ë", 0.64), ("é", 1),
            ("Дα", 2), ("—", 1),
        ])
    func ems(text: String, expected: Double) {
        #expect(TextWidth.ems(of: text) == expected)
    }
}
