/// The western year (西暦) that stands beside a year of an era in parentheses.
enum WesternYear {
    /// The marks of emphasis in Markdown that may stand before a parenthesis.
    static let emphasis = ScalarSet("*_~")
    /// Parentheses that open.
    static let opening = ScalarSet("（(")
    /// Parentheses that close.
    static let closing = ScalarSet("）)")
    /// The digits that a western year is written with.
    static let digits = ScalarSet([0x30...0x39])

    /// The western year behind the part of a text, 「令和4年度（2022年度）」, or before it where the
    /// part stands in parentheses, 「2022年度（令和4年度）」.
    static func beside(_ part: Range<Int>, in passage: Passage) -> Int? {
        behind(part.upperBound, in: passage) ?? before(part.lowerBound, in: passage)
    }

    private static func behind(_ start: Int, in passage: Passage) -> Int? {
        let bracket = passage.end(of: emphasis, from: endOfDate(start, in: passage))
        guard passage.has(opening, at: bracket) else { return nil }
        let end = passage.end(of: digits, from: bracket + 1)
        return number(bracket + 1..<end, in: passage)
    }

    private static func before(_ start: Int, in passage: Passage) -> Int? {
        guard passage.has(opening, at: start - 1) else { return nil }
        var end = passage.start(of: emphasis, upTo: start - 1)
        if passage[end - 1] == "度" { end -= 1 }
        if passage[end - 1] == "年" { end -= 1 }
        return number(passage.start(of: digits, upTo: end)..<end, in: passage)
    }

    /// Where the month and the day behind a year end, and 末.
    private static func endOfDate(_ start: Int, in passage: Passage) -> Int {
        var end = start
        for unit in ["月", "日"] {
            let number = passage.end(of: .digits, from: end)
            if number > end, passage.has(unit, at: number) { end = number + 1 }
        }
        return passage[end] == "末" ? end + 1 : end
    }

    private static func number(_ range: Range<Int>, in passage: Passage) -> Int? {
        range.count == 4 ? Int(passage.text(range)) : nil
    }
}
