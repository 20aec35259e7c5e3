extension DecimalNumber {
    /// The sum.
    package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        let (a, b, scale) = left.aligned(with: right)
        return DecimalNumber(fitting: a + b, scale: scale)
    }

    /// The difference.
    package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        let (a, b, scale) = left.aligned(with: right)
        return DecimalNumber(fitting: a - b, scale: scale)
    }

    /// The number with the other sign.
    package static prefix func - (number: DecimalNumber) -> DecimalNumber {
        DecimalNumber(significand: -number.significand, scale: number.scale)
    }

    /// The number taken some times; at most a thousand, so that nothing overflows.
    package func times(_ count: Int) -> DecimalNumber {
        precondition((0...1000).contains(count))
        return DecimalNumber(fitting: Int128(significand) * Int128(count), scale: Int(scale))
    }

    /// One of some equal parts, rounded half up to one decimal place.
    package func part(of count: Int) -> DecimalNumber {
        precondition((1...1000).contains(count))
        let divisor = Int128(count) * Int128(Self.powers[Int(scale)])
        return DecimalNumber(
            fitting: Self.roundedQuotient(Int128(significand) * 10, dividingBy: divisor), scale: 1)
    }

    /// This number as hundredths of another, rounded half up to one decimal place; `nil` when
    /// the other is nought.
    ///
    /// 149 of 40 is 372.5. Of two numbers below nought, as of two above, the result is above.
    package func percent(of whole: DecimalNumber) -> DecimalNumber? {
        let (mine, others, _) = aligned(with: whole)
        guard others != 0 else { return nil }
        return DecimalNumber(
            fitting: Self.roundedQuotient(mine * 1000, dividingBy: others), scale: 1)
    }

    /// The number with at most `places` decimal places, 0 to 9; a half is rounded away from nought.
    package func rounded(toPlaces places: Int) -> DecimalNumber {
        shifted(by: 0, places: places)
    }

    /// The number × 10^`power`, rounded to `places` decimal places.
    func shifted(by power: Int, places: Int) -> DecimalNumber {
        precondition((-9...9).contains(power) && (0...Int(Self.largestScale)).contains(places))
        var digits = Int128(significand)
        var scale = Int(scale) - power
        while scale < 0 {
            digits *= 10
            scale += 1
        }
        if scale > places {
            digits = Self.roundedQuotient(
                digits, dividingBy: Self.powerOfTen(scale - places))
            scale = places
        }
        return DecimalNumber(fitting: digits, scale: scale)
    }

    /// The nearest number to `digits` ÷ 10^`scale` that can be held.
    init(fitting digits: Int128, scale: Int) {
        var digits = digits
        var scale = scale
        while scale > 0, digits.magnitude > Int64.max || scale > Self.largestScale {
            digits = Self.roundedQuotient(digits, dividingBy: 10)
            scale -= 1
        }
        self.init(significand: Int64(clamping: digits), scale: UInt8(scale))
    }

    /// The number of billionths, when it has at most 18 digits.
    init?(billionths: Int128) {
        let one = Int128(Self.powers[Int(Self.largestScale)])
        let (whole, fraction) = billionths.quotientAndRemainder(dividingBy: one)
        var parts = Int64(fraction)
        var scale = fraction == 0 ? 0 : Self.largestScale
        while scale > 0, parts.isMultiple(of: 10) {
            parts /= 10
            scale -= 1
        }
        let digits = whole * Int128(Self.powers[Int(scale)]) + Int128(parts)
        guard digits.magnitude < 1_000_000_000_000_000_000 else { return nil }
        self.init(significand: Int64(digits), scale: scale)
    }

    /// Both numbers over one power of ten; below 10^28, so that three more digits still fit.
    func aligned(with other: DecimalNumber) -> (Int128, Int128, scale: Int) {
        let common = max(scale, other.scale)
        return (
            Int128(significand) * Int128(Self.powers[Int(common - scale)]),
            Int128(other.significand) * Int128(Self.powers[Int(common - other.scale)]),
            Int(common)
        )
    }

    private static func roundedQuotient(_ number: Int128, dividingBy other: Int128) -> Int128 {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: other)
        guard remainder.magnitude * 2 >= other.magnitude else { return quotient }
        return (number < 0) == (other < 0) ? quotient + 1 : quotient - 1
    }

    private static func powerOfTen(_ exponent: Int) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
