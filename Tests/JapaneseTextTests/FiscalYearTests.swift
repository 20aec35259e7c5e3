import JapaneseText
import Testing

@Suite("Fiscal years")
struct FiscalYearTests {
    @Test(
        "are written in their era",
        arguments: [
            (2018, "平成30年度", "H30"), (2019, "令和元年度", "R1"), (2024, "令和6年度", "R6"),
            (1989, "平成元年度", "H1"), (1988, "昭和63年度", "S63"), (2200, "令和182年度", "R182"),
        ])
    func era(year: Int, name: String, short: String) {
        let year = FiscalYear(startingIn: year)
        #expect(year.japanese == name)
        #expect(year.short == short)
        #expect(year.japaneseWithGregorian == "\(name)（\(year.startingYear)年度）")
    }

    @Test(
        "are read aloud",
        arguments: [
            (2019, "れいわがんねんど"), (2022, "れいわよねんど"), (2028, "れいわじゅうねんど"),
            (2018, "へいせいさんじゅうねんど"), (1969, "しょうわよんじゅうよねんど"),
        ])
    func reading(year: Int, words: String) {
        #expect(FiscalYear(startingIn: year).reading == words)
    }

    @Test("begin on 1 April and end on 31 March")
    func days() {
        let year = FiscalYear(startingIn: 2021)
        #expect(year.firstDay.iso8601 == "2021-04-01")
        #expect(year.lastDay.iso8601 == "2022-03-31")
        #expect(FiscalYear(containing: year.firstDay) == year)
        #expect(FiscalYear(containing: year.lastDay) == year)
        #expect(FiscalYear(containing: CalendarDate(year: 2022, month: 4, day: 1)) == year.next)
    }

    @Test("follow each other")
    func order() {
        let years = Array(FiscalYear(startingIn: 2021)...FiscalYear(startingIn: 2024))
        #expect(years.map(\.short) == ["R3", "R4", "R5", "R6"])
        #expect(years[1].previous == years[0])
    }
}

@Suite("Days")
struct CalendarDateTests {
    @Test(
        "are written for machines and for readers",
        arguments: [
            ((2024, 1, 31), "2024-01-31", "令和6年1月31日"), ((2019, 4, 30), "2019-04-30", "平成31年4月30日"),
            ((2019, 5, 1), "2019-05-01", "令和元年5月1日"),
        ])
    func written(day: (Int, Int, Int), iso8601: String, japanese: String) throws {
        let date = try #require(CalendarDate(checking: day.0, month: day.1, day: day.2))
        #expect(date.iso8601 == iso8601)
        #expect(date.japanese == japanese)
    }

    @Test(
        "that the calendar does not have are no days",
        arguments: [
            (2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (2024, 1, 0),
        ])
    func none(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(checking: year, month: month, day: day) == nil)
    }

    @Test("of a century's leap year exist")
    func leap() {
        #expect(CalendarDate(checking: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(checking: 2024, month: 2, day: 29) != nil)
    }
}
