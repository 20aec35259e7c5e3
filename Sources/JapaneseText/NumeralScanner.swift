/// Reads one numeral from the beginning of a text.
///
/// Values are counted in billionths, the smallest step of a ``DecimalNumber``, so that every
/// multiplication on the way is exact.
struct NumeralScanner {
    var cursor: ScalarCursor
    var irregularities: Numeral.Irregularities = []

    init(_ cursor: ScalarCursor) {
        self.cursor = cursor
    }

    mutating func numeral() throws(Numeral.Problem) -> Numeral? {
        let isNegative = takeSign()
        guard cursor.digit != nil else { return nil }
        let first = try digits()
        let billionths: Int128
        let notation: Numeral.Notation
        if let tenths = tenths(after: first) {
            (billionths, notation) = (tenths, .tenths)
        } else {
            billionths = try myriads(after: first)
            notation = takePercentSign() ? .percentage : .count
        }
        guard billionths < DigitRun.limit,
            let number = DecimalNumber(billionths: isNegative ? -billionths : billionths)
        else {
            throw problem(.tooManyDigits, from: first.start)
        }
        return Numeral(number: number, notation: notation, irregularities: irregularities)
    }
}

extension NumeralScanner {
    /// Takes a sign that stands directly before a digit, and tells whether it is negative.
    private mutating func takeSign() -> Bool {
        guard let sign = cursor.scalar, cursor.isDigitFollowing else { return false }
        switch sign {
        case "-", "\u{2212}", "+": break
        case "－", "＋": irregularities.insert(.fullWidthSigns)
        case "▲", "△": irregularities.insert(.triangleSign)
        default: return false
        }
        cursor.advance()
        return sign != "+" && sign != "＋"
    }

    private mutating func takePercentSign() -> Bool {
        cursor.take("%") || cursor.take("％") || cursor.take(word: "パーセント")
    }

    /// The hundredths of 「3割5分2厘」, 35.2, when a 割 follows the digits.
    private mutating func tenths(after run: DigitRun) -> Int128? {
        guard cursor.take("割") else { return nil }
        var hundredths = run.billionths * 10
        guard run.isWhole else { return hundredths }
        if let parts = takeDigit(before: "分") { hundredths += parts }
        if let parts = takeDigit(before: "厘") { hundredths += parts / 10 }
        return hundredths
    }

    /// The billionths of a single digit before a unit.
    private mutating func takeDigit(before unit: Unicode.Scalar) -> Int128? {
        guard let digit = cursor.digit, cursor.following == unit else { return nil }
        noteWidth()
        cursor.advance()
        cursor.advance()
        return Int128(digit) * DigitRun.one
    }
}

extension NumeralScanner {
    /// The sum of the parts of 「1億2,000万」, each smaller than what the one before counts.
    private mutating func myriads(after first: DigitRun) throws(Numeral.Problem) -> Int128 {
        var part = first.billionths
        var sum: Int128 = 0
        var unit = Int128.max
        while true {
            let multiplier = takeMultiplier()
            let (value, isTooLarge) = part.multipliedReportingOverflow(by: multiplier)
            guard !isTooLarge, value < DigitRun.limit else {
                throw problem(.tooManyDigits, from: first.start)
            }
            guard value < unit, sum == 0 || sum.isMultiple(of: unit) else {
                throw problem(.unorderedMultipliers, from: first.start)
            }
            sum += value
            unit = multiplier * DigitRun.one
            guard multiplier > 1, cursor.digit != nil else { return sum }
            part = try digits().billionths
        }
    }

    /// Takes 兆, 億, 万 or 千, also 千万 and 百万, and tells how many ones it counts.
    ///
    /// 千円 and 百万円 are units of tables of accounts and are left to the unit.
    private mutating func takeMultiplier() -> Int128 {
        let start = cursor.position
        let hundreds: Int128 = cursor.take("千") ? 1000 : cursor.take("百") ? 100 : 1
        let myriads: Int128 =
            cursor.take("万")
            ? 10_000 : cursor.take("億") ? 100_000_000 : cursor.take("兆") ? 1_000_000_000_000 : 1
        let isUnit = hundreds > 1 && cursor.scalar == "円"
        guard isUnit || (hundreds == 100 && myriads == 1) else { return hundreds * myriads }
        cursor.move(to: start)
        return 1
    }
}

extension NumeralScanner {
    mutating func noteWidth() {
        guard let scalar = cursor.scalar, FullWidth.isFullWidth(scalar) else { return }
        irregularities.insert(.fullWidthDigits)
    }

    /// A problem with what stands between `start` and the part that is not yet read.
    func problem(_ reason: Numeral.Problem.Reason, from start: Int) -> Numeral.Problem {
        Numeral.Problem(
            reason: reason, offset: cursor.count(0..<start),
            length: cursor.count(start..<cursor.position))
    }
}
