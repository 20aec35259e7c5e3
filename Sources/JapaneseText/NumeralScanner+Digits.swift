extension NumeralScanner {
    /// Digits with their separators and their point.
    struct DigitRun {
        /// Billionths in one.
        static let one: Int128 = 1_000_000_000
        /// The billionths of the first number that is too large, 1,000兆.
        static let limit = one * 1_000_000_000_000_000

        let start: Int
        let billionths: Int128
        let isWhole: Bool
    }

    /// Takes 「1,320」, 「1320」 or 「29.6」; a digit comes next.
    mutating func digits() throws(Numeral.Problem) -> DigitRun {
        let start = cursor.position
        var tally = Tally()
        let first = takeDigits(into: &tally)
        if first > tally.significant, first > 1 { irregularities.insert(.leadingZeros) }
        try takeGroups(into: &tally, first: first, start: start)
        let places = takeMark(".", "．") ? takeDigits(into: &tally) : 0
        if places > 0 {
            guard !takeMark(".", "．") else { throw problem(.secondPoint, from: start) }
            guard !takeMark(",", "，") else { throw problem(.misplacedSeparator, from: start) }
        }
        guard tally.significant <= 15, places <= DecimalNumber.largestScale else {
            throw problem(.tooManyDigits, from: start)
        }
        let step = DecimalNumber.powers[Int(DecimalNumber.largestScale) - places]
        return DigitRun(
            start: start, billionths: Int128(tally.value) * Int128(step), isWhole: places == 0)
    }

    /// The digits met so far, leading noughts not counted.
    private struct Tally {
        var value: Int64 = 0
        var significant = 0

        /// Adds a digit; from the 17th on digits are only counted.
        mutating func append(_ digit: Int) {
            guard significant > 0 || digit > 0 else { return }
            significant += 1
            if significant <= 16 { value = value * 10 + Int64(digit) }
        }
    }

    private mutating func takeDigits(into tally: inout Tally) -> Int {
        var count = 0
        while let digit = cursor.digit {
            noteWidth()
            tally.append(digit)
            count += 1
            cursor.advance()
        }
        return count
    }

    /// Takes the groups of three behind separators.
    private mutating func takeGroups(
        into tally: inout Tally, first: Int, start: Int
    ) throws(Numeral.Problem) {
        var areThree = first <= 3
        var isGrouped = false
        while takeMark(",", "，") {
            isGrouped = true
            areThree = takeDigits(into: &tally) == 3 && areThree
        }
        guard areThree || !isGrouped else { throw problem(.misplacedSeparator, from: start) }
    }

    /// Takes a mark in its narrow or wide form, if a digit follows.
    private mutating func takeMark(_ narrow: Unicode.Scalar, _ wide: Unicode.Scalar) -> Bool {
        guard let mark = cursor.scalar, mark == narrow || mark == wide, cursor.isDigitFollowing
        else {
            return false
        }
        if mark == wide { irregularities.insert(.fullWidthSigns) }
        cursor.advance()
        return true
    }
}
