import JapaneseText
import Testing

@Suite("Numerals")
struct NumeralTests {
    @Test(
        "are read as documents print them",
        arguments: [
            ("0", "0"), ("1320", "1320"), ("1,320", "1320"), ("１，３２０", "1320"),
            ("6,700,000", "6700000"), ("670万", "6700000"), ("1億2,000万", "120000000"),
            ("1.5億", "150000000"), ("3万2000", "32000"), ("0.05万", "500"), ("2千", "2000"),
            ("3千万", "30000000"), ("5百万", "5000000"), ("1兆3億", "1000300000000"),
            ("29.6", "29.6"), ("２９．６", "29.6"), ("12.500", "12.5"), ("007", "7"),
            ("-3", "-3"), ("−3", "-3"), ("－３", "-3"), ("▲3", "-3"), ("△3.5", "-3.5"),
            ("+3", "3"), ("-0", "0"), ("999999999999999", "999999999999999"),
            ("0.123456789", "0.123456789"),
        ])
    func reads(text: String, plain: String) throws {
        let numeral = try #require(try Numeral(text))
        #expect(numeral.number.plain == plain)
        #expect(numeral.notation == .count)
    }

    @Test(
        "of a whole are hundredths however they are written",
        arguments: [
            ("75.2%", "75.2", Numeral.Notation.percentage), ("２９.６％", "29.6", .percentage),
            ("80パーセント", "80", .percentage), ("▲3.5%", "-3.5", .percentage),
            ("3割", "30", .tenths), ("3割5分", "35", .tenths), ("３割５分２厘", "35.2", .tenths),
            ("3.5割", "35", .tenths), ("3割2厘", "30.2", .tenths),
        ])
    func ratio(text: String, plain: String, notation: Numeral.Notation) throws {
        let numeral = try #require(try Numeral(text))
        #expect(numeral.number.plain == plain)
        #expect(numeral.notation == notation)
        #expect(numeral.notation.isRatio)
    }

    @Test(
        "leave the unit in the text",
        arguments: [
            ("670万件以上", "件以上"), ("1,300時間以上", "時間以上"), ("30%以上", "以上"), ("3割以上", "以上"),
            ("5、6件", "、6件"), ("3.", "."), ("4，", "，"), ("12 件", " 件"), ("1,200千円", "千円"),
            ("5百万円", "百万円"), ("3百貨店", "百貨店"), ("5分", "分"), ("2億円", "円"),
            ("3か年", "か年"), ("1万人", "人"), ("2-3", "-3"),
        ])
    func rest(text: String, unit: String) throws {
        var text = Substring(text)
        _ = try #require(try Numeral.take(from: &text))
        #expect(text == unit)
    }

    @Test(
        "do not begin with a word, a lonely sign or a kanji",
        arguments: ["", "件", "約3", "▲", "―", "-", "−－3", "三割", "①", ".5", "Ⅲ", "％", "+"])
    func none(text: String) throws {
        var rest = Substring(text)
        #expect(try Numeral.take(from: &rest) == nil)
        #expect(rest == text)
    }

    @Test(
        "with a slip are refused with the place of the slip",
        arguments: [
            ("1,23,4", Numeral.Problem.Reason.misplacedSeparator, 0, 6),
            ("1234,567", .misplacedSeparator, 0, 8), ("1,2345", .misplacedSeparator, 0, 6),
            ("1，5", .misplacedSeparator, 0, 3), ("1.5,000", .misplacedSeparator, 0, 4),
            ("▲1.2.3", .secondPoint, 1, 4), ("1億2,00万", .misplacedSeparator, 2, 4),
            ("1万2億", .unorderedMultipliers, 0, 4), ("1億2億", .unorderedMultipliers, 0, 4),
            ("1億20000万", .unorderedMultipliers, 0, 8), ("1.5億2000万", .unorderedMultipliers, 0, 9),
            ("1000000000000000", .tooManyDigits, 0, 16), ("0.1234567891", .tooManyDigits, 0, 12),
            ("1000兆", .tooManyDigits, 0, 5), ("999999999999999千兆", .tooManyDigits, 0, 17),
        ])
    func refuses(text: String, reason: Numeral.Problem.Reason, offset: Int, length: Int) {
        let problem = #expect(throws: Numeral.Problem.self) { try Numeral(text) }
        #expect(problem?.reason == reason)
        #expect(problem?.offset == offset)
        #expect(problem?.length == length)
    }

    @Test(
        "of any length are refused without harm",
        arguments: [
            String(repeating: "9", count: 10_000), "0." + String(repeating: "0", count: 300) + "1",
            String(repeating: "9,999", count: 100), "99999999999999.9999999999",
            "999999999999999割",
        ])
    func hostile(text: String) {
        #expect(throws: Numeral.Problem.self) { try Numeral(text) }
    }

    @Test("tell what is unusual about their writing")
    func irregularities() throws {
        func found(_ text: String) throws -> Numeral.Irregularities? {
            try Numeral(text)?.irregularities
        }
        #expect(try found("1,320.5%") == [])
        #expect(try found("３０％") == .fullWidthDigits)
        #expect(try found("1，320") == .fullWidthSigns)
        #expect(try found("▲3") == .triangleSign)
        #expect(try found("0３") == [.leadingZeros, .fullWidthDigits])
        #expect(try found("0.5") == [])
        #expect(try found("3割５分") == .fullWidthDigits)
    }
}
