import JapaneseText
import Testing

@Suite("Decimal numbers")
struct DecimalNumberTests {
    @Test("are equal when their value is")
    func normalForm() {
        #expect(
            DecimalNumber(significand: 2960, scale: 2) == DecimalNumber(significand: 296, scale: 1))
        #expect(DecimalNumber(significand: 0, scale: 5) == .zero)
    }

    @Test(
        "are ordered by value, not by digits",
        arguments: [
            (DecimalNumber(significand: 299, scale: 1), DecimalNumber(30)),
            (DecimalNumber(-30), DecimalNumber(significand: -299, scale: 1)),
            (DecimalNumber(significand: .max, scale: 9), DecimalNumber(significand: .max)),
            (DecimalNumber(significand: -.max), DecimalNumber(significand: -.max, scale: 9)),
        ])
    func order(smaller: DecimalNumber, larger: DecimalNumber) {
        #expect(smaller < larger)
        #expect(!(larger < smaller))
    }

    @Test("add and subtract without the errors of binary fractions")
    func sums() {
        let tenth = DecimalNumber(significand: 1, scale: 1)
        let fifth = DecimalNumber(significand: 2, scale: 1)
        #expect((tenth + fifth).plain == "0.3")
        #expect((DecimalNumber(33) - DecimalNumber(significand: 305, scale: 1)).plain == "2.5")
        #expect((tenth - fifth).plain == "-0.1")
    }

    @Test("never trap: digits that do not fit are rounded away, and sums end at the largest number")
    func limits() {
        let largest = DecimalNumber(significand: .max)
        let smallest = DecimalNumber(significand: .min)
        let step = DecimalNumber(significand: 1, scale: 9)
        #expect(largest + largest == largest)
        #expect(smallest + smallest == -largest)
        #expect(largest - step == largest)
        #expect(smallest.magnitude == largest)
        #expect(
            (DecimalNumber(1_000_000_000_000_000) + step).plain == "1000000000000000")
    }

    @Test(
        "as a percentage of another are rounded half up to one place",
        arguments: [
            (149, 40, "372.5"), (33, 30, "110"), (8, 11, "72.7"), (1, 8, "12.5"), (1, 16, "6.3"),
            (-1, 16, "-6.3"), (-1, -16, "6.3"), (0, 7, "0"), (2, 3, "66.7"),
        ])
    func percent(part: Int, whole: Int, expected: String) {
        #expect(DecimalNumber(part).percent(of: DecimalNumber(whole))?.plain == expected)
    }

    @Test("have no percentage of nought")
    func percentOfNought() {
        #expect(DecimalNumber(5).percent(of: .zero) == nil)
    }

    @Test("of hostile size still have a percentage")
    func hugePercent() {
        let largest = DecimalNumber(significand: .max)
        let tiny = DecimalNumber(significand: 1, scale: 9)
        #expect(largest.percent(of: largest)?.plain == "100")
        #expect(tiny.percent(of: largest) == .zero)
        #expect(largest.percent(of: tiny) == largest)
    }

    @Test(
        "are written plainly for machines and in groups for readers",
        arguments: [
            (DecimalNumber(0), "0", "0"), (DecimalNumber(999), "999", "999"),
            (DecimalNumber(1000), "1000", "1,000"),
            (DecimalNumber(-100_000), "-100000", "-100,000"),
            (DecimalNumber(6_700_000), "6700000", "6,700,000"),
            (DecimalNumber(significand: 123_456_789, scale: 4), "12345.6789", "12,345.6789"),
            (DecimalNumber(significand: -5, scale: 3), "-0.005", "-0.005"),
        ])
    func written(number: DecimalNumber, plain: String, grouped: String) {
        #expect(number.plain == plain)
        #expect(number.grouped == grouped)
    }

    @Test(
        "are short on an axis",
        arguments: [
            (9_800, "9,800"), (10_000, "1万"), (25_000, "2.5万"), (160_000, "16万"),
            (254_900, "25.5万"), (999_400, "99.9万"), (999_999, "100万"), (1_234_567, "123万"),
            (6_700_000, "670万"), (99_994_999, "9,999万"), (99_999_999, "1億"),
            (120_000_000, "1.2億"), (-25_000, "-2.5万"), (0, "0"),
        ])
    func short(number: Int, expected: String) {
        #expect(DecimalNumber(number).japaneseShort == expected)
    }

    @Test("round a half away from nought")
    func rounding() {
        #expect(DecimalNumber(significand: 125, scale: 2).rounded(toPlaces: 1).plain == "1.3")
        #expect(DecimalNumber(significand: -125, scale: 2).rounded(toPlaces: 1).plain == "-1.3")
        #expect(DecimalNumber(significand: 124, scale: 2).rounded(toPlaces: 0).plain == "1")
        #expect(DecimalNumber(7).rounded(toPlaces: 2) == DecimalNumber(7))
    }
}
