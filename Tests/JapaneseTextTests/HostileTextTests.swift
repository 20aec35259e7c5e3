import JapaneseText
import Testing

@Suite("Any text")
struct HostileTextTests {
    /// Texts of up to 24 parts that numerals and dates are made of, always the same ones.
    static func texts(_ count: Int) -> [String] {
        let parts = [
            "0", "1", "9", "９", "99999", ",", "，", ".", "．", "-", "▲", "－", "/", "千", "百", "万", "億",
            "兆",
            "割", "分", "厘", "%", "％", "円", "令和", "平成", "R", "Ｈ", "FY", "元", "年", "年度", "月", "日", "（",
            "）",
            "2021", "31", " ", "ﾊ", "ﾟ", "か", "\u{3099}", "й", "α", "\0", "😀",
        ]
        var state: UInt64 = 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<count).map { _ in
            (0...next(24)).map { _ in parts[next(parts.count)] }.joined()
        }
    }

    @Test("is read as a numeral or refused, and what is not read stays")
    func numerals() {
        for text in Self.texts(20_000) {
            var rest = Substring(text)
            let numeral = try? Numeral.take(from: &rest)
            #expect(text.utf8.suffix(rest.utf8.count).elementsEqual(rest.utf8))
            guard let numeral else {
                #expect(rest.utf8.count == text.utf8.count)
                continue
            }
            #expect(numeral.number.magnitude < DecimalNumber(1_000_000_000_000_000))
            #expect(rest.utf8.count < text.utf8.count)
        }
    }

    @Test("is read as a year, month or day or refused")
    func calendar() {
        for text in Self.texts(20_000) {
            var rest = Substring(text)
            let point = try? CalendarPoint.take(from: &rest)
            #expect(text.utf8.suffix(rest.utf8.count).elementsEqual(rest.utf8))
            #expect((point == nil) == (rest.utf8.count == text.utf8.count))
        }
    }

    @Test("is in its usual form once it has been normalised")
    func normalization() {
        for text in Self.texts(5000) {
            let once = TextNormalization(of: text, replacing: .inValues)
            let twice = TextNormalization(of: once.text, replacing: .inValues)
            #expect(twice.changes.isEmpty)
            #expect(twice.text.unicodeScalars.elementsEqual(once.text.unicodeScalars))
            #expect(
                once.changes.isEmpty == once.text.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test("numbers are read back from what is written for machines and for readers")
    func writtenNumbers() throws {
        var digits: Int64 = 1
        for step in 0..<200 {
            digits = (digits * 7 + Int64(step)) % 1_000_000_000_000_000
            let sign: Int64 = step.isMultiple(of: 3) ? -1 : 1
            let number = DecimalNumber(significand: digits * sign, scale: UInt8(step % 10))
            #expect(try Numeral(number.plain)?.number == number)
            #expect(try Numeral(number.grouped)?.number == number)
            #expect(try Numeral(number.grouped)?.irregularities == [])
        }
    }
}
