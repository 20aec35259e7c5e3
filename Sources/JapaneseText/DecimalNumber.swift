/// A number exactly as a document states it: whole, or with a few decimal places.
///
/// Binary fractions would print 29.6 as 29.600000000000001 in a CSV; a decimal never does.
/// The form is normalised (no trailing zeros in the fraction), so equal numbers are equal values.
package struct DecimalNumber: Sendable, Hashable {
    /// The digits of the number without its point.
    package let significand: Int64
    /// How many of the digits stand behind the point, 0 to 9.
    package let scale: UInt8

    /// The number `significand` ÷ 10^`scale`.
    package init(significand: Int64, scale: UInt8 = 0) {
        var significand = significand
        var scale = scale
        while scale > 0, significand % 10 == 0 {
            significand /= 10
            scale -= 1
        }
        self.significand = significand
        self.scale = scale
    }

    /// A whole number.
    package init(_ value: Int) {
        self.init(significand: Int64(value))
    }

    /// Nought.
    package static let zero = DecimalNumber(0)

    /// Whether the number has nothing behind the point.
    package var isWhole: Bool { scale == 0 }

    /// The number without its sign.
    package var magnitude: DecimalNumber {
        DecimalNumber(significand: abs(significand), scale: scale)
    }

    /// The number as a binary fraction, for positions in a drawing only.
    package var double: Double { Double(significand) / Double(Self.powers[Int(scale)]) }

    /// The number in ASCII digits with a point, such as `1068`, `-3` or `12.5`.
    package var plain: String {
        guard scale > 0 else { return String(significand) }
        let power = Self.powers[Int(scale)]
        let (whole, fraction) = abs(significand).quotientAndRemainder(dividingBy: power)
        let digits = String(fraction)
        let zeros = String(repeating: "0", count: Int(scale) - digits.utf8.count)
        return "\(significand < 0 ? "-" : "")\(whole).\(zeros)\(digits)"
    }

    /// The number for readers, with separators from 1,000: `1,068`, `-3`, `12.5`.
    package var grouped: String {
        let plain = plain
        guard abs(significand) >= 1000 else { return plain }
        let whole = plain.prefix { $0 != "." }.drop { $0 == "-" }
        var grouped = plain.hasPrefix("-") ? "-" : ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return grouped + plain.drop { $0 != "." }
    }

    /// This number as hundredths of another, rounded half up to one decimal place; `nil` when
    /// the other is nought.
    ///
    /// 149 of 40 is 372.5.
    package func percent(of whole: DecimalNumber) -> DecimalNumber? {
        let (mine, others, _) = aligned(with: whole)
        guard others != 0 else { return nil }
        let numerator = mine * 1000
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: others)
        let roundsUp = abs(remainder) * 2 >= abs(others)
        let sign: Int64 = (numerator < 0) == (others < 0) ? 1 : -1
        return DecimalNumber(significand: quotient + (roundsUp ? sign : 0), scale: 1)
    }

    /// The sum.
    package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        let (a, b, scale) = left.aligned(with: right)
        return DecimalNumber(significand: a + b, scale: scale)
    }

    /// The difference.
    package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        let (a, b, scale) = left.aligned(with: right)
        return DecimalNumber(significand: a - b, scale: scale)
    }

    private func aligned(with other: DecimalNumber) -> (Int64, Int64, UInt8) {
        let common = max(scale, other.scale)
        return (
            significand * Self.powers[Int(common - scale)],
            other.significand * Self.powers[Int(common - other.scale)], common
        )
    }

    private static let powers: [Int64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ]
}

extension DecimalNumber: Comparable {
    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let (a, b, _) = left.aligned(with: right)
        return a < b
    }
}
