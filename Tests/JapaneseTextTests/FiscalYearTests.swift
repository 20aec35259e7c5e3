import JapaneseText
import Testing

@Suite("Fiscal years")
struct FiscalYearTests {
    @Test(
        "are written in their era", arguments: [(2018, "平成30年度"), (2019, "令和元年度"), (2024, "令和6年度")])
    func era(year: Int, expected: String) {
        #expect(FiscalYear(startingIn: year).japanese == expected)
    }
}
