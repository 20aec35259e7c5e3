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
            ("", 0), ("令和", 200), ("件", 100), ("1,234", 292), ("ICT", 184), ("fit", 128),
            ("ﾃﾞ", 100), ("か\u{3099}", 100), ("％%", 200), ("©x", 164), ("①―", 200), ("ë", 64),
            ("é", 100), ("Дα", 200), ("—", 100),
        ])
    func hundredths(text: String, expected: Int) {
        #expect(TextWidth.hundredths(of: text) == expected)
    }
}
