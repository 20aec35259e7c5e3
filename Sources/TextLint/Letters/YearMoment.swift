internal import JapaneseText

/// A year in a text, and what of it is meant: 2021年度, 2021年3月, 2021年度末.
struct YearMoment {
    /// The Gregorian year, or the year in which the fiscal year begins.
    let year: Int
    /// Where the year ends with its month and day and with 末.
    let end: Int

    private let isFiscal: Bool
    private let isEnd: Bool
    private let month: Int?

    /// A year that ends, with 年 or 年度 if it has them, at an index.
    init(_ year: Int, endingAt start: Int, in passage: Passage) {
        self.year = year
        isFiscal = passage[start - 1] == "度"
        let month = Self.number(before: "月", from: start, in: passage)
        self.month = month?.value
        let day = Self.number(before: "日", from: month?.end ?? start, in: passage)
        let end = day?.end ?? month?.end ?? start
        isEnd = passage[end] == "末"
        self.end = isEnd ? end + 1 : end
    }

    /// Whether both can be one: the same year, or a fiscal year and a day of its last months.
    func agrees(with other: YearMoment) -> Bool {
        year == other.year || closes(with: other) || other.closes(with: self)
    }

    /// Whether another year is that in which this fiscal year ends.
    private func closes(with other: YearMoment) -> Bool {
        isFiscal && !other.isFiscal && other.year == year + 1
            && (isEnd || other.month.map { $0 <= 3 } ?? false)
    }

    private static func number(
        before unit: Unicode.Scalar, from start: Int, in passage: Passage
    ) -> (value: Int, end: Int)? {
        let end = passage.end(of: .digits, from: start)
        guard (1...2).contains(end - start), passage[end] == unit else { return nil }
        let value = passage.scalars[start..<end].reduce(0) {
            $0 * 10 + Int(FullWidth.narrowed($1).value) - 0x30
        }
        return (value, end + 1)
    }
}
