/// A year of an era and a western year, one in parentheses directly behind the other:
/// 「令和3年度（2021年度）」, 「2021年度（令和3年度）」.
///
/// Nothing else stands in the parentheses; 「令和7年度（2019年度比10%減）」 is no such pair.
struct YearPair {
    /// The western year as it is written.
    let westernYear: Int
    /// Both years, and the parenthesis that closes.
    let range: Range<Int>
    /// Whether both are one year.
    let agrees: Bool

    /// The western years that are taken for such; other numbers may be counts.
    private static let years = 1868...2100

    /// The pair that a year of an era belongs to, or `nil`.
    init?(with year: EraYear, in passage: Passage) {
        let era = YearMoment(year.westernYear, endingAt: year.range.upperBound, in: passage)
        let start = year.range.lowerBound
        if let western = Self.western(behind: era.end, in: passage) {
            range = start..<western.end + 1
            westernYear = western.year
            agrees = era.agrees(with: western)
        } else if let (western, first) = Self.western(before: start, in: passage),
            passage.has(WesternYear.closing, at: era.end)
        {
            range = first..<era.end + 1
            westernYear = western.year
            agrees = era.agrees(with: western)
        } else {
            return nil
        }
    }

    private static func western(behind start: Int, in passage: Passage) -> YearMoment? {
        let bracket = passage.end(of: WesternYear.emphasis, from: start)
        guard passage.has(WesternYear.opening, at: bracket) else { return nil }
        var end = passage.end(of: WesternYear.digits, from: bracket + 1)
        guard let year = number(bracket + 1..<end, in: passage) else { return nil }
        if passage[end] == "年" { end += passage[end + 1] == "度" ? 2 : 1 }
        let western = YearMoment(year, endingAt: end, in: passage)
        return passage.has(WesternYear.closing, at: western.end) ? western : nil
    }

    private static func western(
        before start: Int, in passage: Passage
    ) -> (western: YearMoment, start: Int)? {
        guard passage.has(WesternYear.opening, at: start - 1) else { return nil }
        let end = passage.start(of: WesternYear.emphasis, upTo: start - 1)
        let unit = end - (passage[end - 1] == "度" ? 2 : 1)
        guard passage[unit] == "年" else { return nil }
        let first = passage.start(of: WesternYear.digits, upTo: unit)
        guard let year = number(first..<unit, in: passage) else { return nil }
        return (YearMoment(year, endingAt: end, in: passage), first)
    }

    private static func number(_ range: Range<Int>, in passage: Passage) -> Int? {
        guard range.count == 4, let year = Int(passage.text(range)) else { return nil }
        return years.contains(year) ? year : nil
    }
}
