import JapaneseText
import Testing

@Suite("Years, months and days in text")
struct CalendarPointTests {
    @Test(
        "name fiscal years in eras and in Gregorian years",
        arguments: [
            ("令和3年度", 2021), ("令和元年度", 2019), ("令和３年度", 2021), ("R3", 2021), ("r3", 2021),
            ("Ｒ３", 2021), ("R3年度", 2021), ("令和3", 2021), ("令和元", 2019), ("H31", 2019),
            ("平成31年度", 2019), ("昭和63年度", 1988), ("S63", 1988), ("㍻30年度", 2018),
            ("㋿4年度", 2022), ("大正15年度", 1926), ("明治元年度", 1868), ("2021年度", 2021),
            ("２０２１", 2021), ("２０２１年度", 2021), ("FY2021", 2021), ("fy2021", 2021),
            ("ＦＹ２０２１", 2021), ("2021", 2021), ("令和３(2021)年度", 2021),
            ("令和４年度（2022年度）", 2022), ("R7（2025）", 2025),
        ])
    func fiscalYear(text: String, year: Int) throws {
        #expect(try FiscalYear(reading: text) == FiscalYear(startingIn: year))
    }

    @Test("every fiscal year is read back from its own names")
    func fiscalYearsReturn() throws {
        for year in FiscalYear(startingIn: 1868)...FiscalYear(startingIn: 2199) {
            #expect(try FiscalYear(reading: year.japanese) == year)
            #expect(try FiscalYear(reading: year.japaneseWithGregorian) == year)
            #expect(try FiscalYear(reading: year.short) == year)
        }
    }

    @Test(
        "name months",
        arguments: [
            ("令和3年3月", "2021-03"), ("2021年3月", "2021-03"), ("R3.3", "2021-03"),
            ("R3/3", "2021-03"), ("２０２１年３月", "2021-03"), ("2021-03", "2021-03"),
            ("平成31年4月", "2019-04"), ("令和元年5月", "2019-05"), ("令和２年12月", "2020-12"),
            ("昭和64年1月", "1989-01"), ("平成元年1月", "1989-01"), ("令和３(2021)年３月", "2021-03"),
            ("令和3年（2021年）3月", "2021-03"),
        ])
    func month(text: String, iso8601: String) throws {
        #expect(try YearMonth(reading: text).iso8601 == iso8601)
    }

    @Test("a March lies in the fiscal year before")
    func march() throws {
        let month = try YearMonth(reading: "令和3年3月")
        #expect(month.fiscalYear.japanese == "令和2年度")
        #expect(month.japanese == "令和3年3月")
        #expect(month.lastDay.iso8601 == "2021-03-31")
        #expect(try YearMonth(reading: "令和3年4月").fiscalYear.japanese == "令和3年度")
    }

    @Test(
        "name days",
        arguments: [
            ("令和6年1月31日", "2024-01-31"), ("2024-01-31", "2024-01-31"),
            ("2024/1/31", "2024-01-31"), ("R6.1.31", "2024-01-31"), ("２０２４．１．３１", "2024-01-31"),
            ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"),
            ("昭和64年1月7日", "1989-01-07"), ("平成元年1月8日", "1989-01-08"),
            ("令和6年2月29日", "2024-02-29"),
        ])
    func day(text: String, iso8601: String) throws {
        #expect(try CalendarDate(reading: text).iso8601 == iso8601)
    }

    @Test(
        "are as precise as they are written",
        arguments: [
            ("令和3年度", CalendarPoint.fiscalYear(FiscalYear(startingIn: 2021))),
            ("令和3年", .calendarYear(2021)), ("令和3", .year(2021)),
            ("令和3年3月", .month(YearMonth(year: 2021, month: 3))),
            ("R3.3.1", .day(CalendarDate(year: 2021, month: 3, day: 1))),
        ])
    func precision(text: String, point: CalendarPoint) throws {
        #expect(try CalendarPoint(reading: text) == point)
    }

    @Test(
        "leave what follows them",
        arguments: [
            ("令和3年3月時点", "時点"), ("令和5年度の実績を踏まえて検討", "の実績を踏まえて検討"),
            ("令和3～7年度", "～7年度"), ("令和3年12か月", "12か月"),
            ("令和2年度（予定）", "（予定）"), ("令和2年3月5週", "5週"),
        ])
    func rest(text: String, expected: String) throws {
        var rest = Substring(text)
        _ = try CalendarPoint.take(from: &rest)
        #expect(rest == expected)
    }

    @Test(
        "that do not exist say why",
        arguments: [
            ("平成40年度", CalendarProblem.yearOutsideEra(.heisei, year: 40, last: 31)),
            ("令和0年度", .yearOutsideEra(.reiwa, year: 0, last: nil)),
            ("S65", .yearOutsideEra(.showa, year: 65, last: 64)),
            ("合和3年度", .unknownEra("合和")), ("X3", .unknownEra("X")),
            ("21年度", .yearOutOfRange(21)), ("20211", .yearOutOfRange(20_211)),
            ("令和999999999999年度", .yearOutOfRange(1_000_002_017)),
            ("令和3（2020）年度", .yearsDisagree(fromEra: 2021, gregorian: 2020)),
            ("令和3年13月", .noSuchMonth(13)), ("2021-00", .noSuchMonth(0)),
            ("2021-2024", .noSuchMonth(2024)),
            ("令和5年2月29日", .noSuchDay(29, in: YearMonth(year: 2023, month: 2))),
            (
                "平成31年5月",
                .outsideEra(.heisei, date: CalendarDate(year: 2019, month: 5, day: 1))
            ),
            (
                "令和元年4月1日",
                .outsideEra(.reiwa, date: CalendarDate(year: 2019, month: 4, day: 1))
            ),
            ("", .unrecognised), ("実施", .unrecognised), ("令和", .unrecognised),
            ("令和年度", .unrecognised), ("令和3年度末", .unrecognised), ("調査中3", .unrecognised),
        ])
    func problems(text: String, problem: CalendarProblem) {
        #expect(throws: problem) { try CalendarPoint(reading: text) }
    }

    @Test("of another precision are named as what they are")
    func otherPrecision() {
        let month = YearMonth(year: 2021, month: 3)
        let day = CalendarDate(year: 2021, month: 3, day: 1)
        #expect(throws: CalendarProblem.month(month)) { try FiscalYear(reading: "令和3年3月") }
        #expect(throws: CalendarProblem.calendarYear(2021)) { try FiscalYear(reading: "令和3年") }
        #expect(throws: CalendarProblem.day(day)) { try YearMonth(reading: "2021-03-01") }
        #expect(throws: CalendarProblem.month(month)) { try CalendarDate(reading: "R3.3") }
    }
}
