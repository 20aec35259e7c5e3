/// Reads one numeral from the beginning of a text.
///
/// Values are counted in billionths, the smallest step of a ``DecimalNumber``, so that every
/// multiplication on the way is exact.
struct NumeralScanner {
    private let scalars: Substring.UnicodeScalarView
    /// Where the part that is not yet read begins.
    private(set) var position: Substring.Index
    var irregularities: Numeral.Irregularities = []

    init(_ text: Substring) {
        scalars = text.unicodeScalars
        position = scalars.startIndex
    }

    mutating func numeral() throws(Numeral.Problem) -> Numeral? {
        let isNegative = takeSign()
        guard digit() != nil else { return nil }
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
        guard let sign = scalar(), isDigitNext() else { return false }
        switch sign {
        case "-", "\u{2212}", "+": break
        case "－", "＋": irregularities.insert(.fullWidthSigns)
        case "▲", "△": irregularities.insert(.triangleSign)
        default: return false
        }
        advance()
        return sign != "+" && sign != "＋"
    }

    private mutating func takePercentSign() -> Bool {
        take("%") || take("％") || takeWord("パーセント")
    }

    /// The hundredths of 「3割5分2厘」, 35.2, when a 割 follows the digits.
    private mutating func tenths(after run: DigitRun) -> Int128? {
        guard take("割") else { return nil }
        var hundredths = run.billionths * 10
        guard run.isWhole else { return hundredths }
        if let parts = takeDigit(before: "分") { hundredths += parts }
        if let parts = takeDigit(before: "厘") { hundredths += parts / 10 }
        return hundredths
    }

    /// The billionths of a single digit before a unit.
    private mutating func takeDigit(before unit: Unicode.Scalar) -> Int128? {
        guard let digit = digit() else { return nil }
        let next = scalars.index(after: position)
        guard next < scalars.endIndex, scalars[next] == unit else { return nil }
        noteWidth()
        position = scalars.index(after: next)
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
            guard multiplier > 1, digit() != nil else { return sum }
            part = try digits().billionths
        }
    }

    /// Takes 兆, 億, 万 or 千, also 千万 and 百万, and tells how many ones it counts.
    ///
    /// 千円 and 百万円 are units of tables of accounts and are left to the unit.
    private mutating func takeMultiplier() -> Int128 {
        let start = position
        let hundreds: Int128 = take("千") ? 1000 : take("百") ? 100 : 1
        let myriads: Int128 =
            take("万") ? 10_000 : take("億") ? 100_000_000 : take("兆") ? 1_000_000_000_000 : 1
        let isUnit = hundreds > 1 && scalar() == "円"
        guard isUnit || (hundreds == 100 && myriads == 1) else { return hundreds * myriads }
        position = start
        return 1
    }
}

extension NumeralScanner {
    func scalar() -> Unicode.Scalar? {
        position < scalars.endIndex ? scalars[position] : nil
    }

    func digit() -> Int? { scalar().flatMap(FullWidth.digit) }

    func isDigitNext() -> Bool {
        let next = scalars.index(after: position)
        return next < scalars.endIndex && FullWidth.digit(scalars[next]) != nil
    }

    mutating func advance() {
        scalars.formIndex(after: &position)
    }

    private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard scalar() == wanted else { return false }
        advance()
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard scalars[position...].starts(with: word.unicodeScalars) else { return false }
        position = scalars.index(position, offsetBy: word.unicodeScalars.count)
        return true
    }

    mutating func noteWidth() {
        guard let scalar = scalar(), FullWidth.isFullWidth(scalar) else { return }
        irregularities.insert(.fullWidthDigits)
    }

    /// A problem with what stands between `start` and the part that is not yet read.
    func problem(_ reason: Numeral.Problem.Reason, from start: Substring.Index) -> Numeral.Problem {
        Numeral.Problem(
            reason: reason, offset: scalars.distance(from: scalars.startIndex, to: start),
            length: scalars.distance(from: start, to: position))
    }
}
