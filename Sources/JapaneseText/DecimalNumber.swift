/// A number exactly as a document states it: whole, or with a few decimal places.
///
/// Binary fractions would print 29.6 as 29.600000000000001 in a CSV; a decimal never does.
/// The form is normalised (no trailing zeros in the fraction), so equal numbers are equal values.
/// No operation traps: a result with more digits than 64 bits hold loses its last decimal places,
/// and one that is too large even then is the largest number there is.
package struct DecimalNumber: Sendable, Hashable {
    /// The digits of the number without its point.
    package let significand: Int64
    /// How many of the digits stand behind the point, 0 to 9.
    package let scale: UInt8

    /// The number `significand` ÷ 10^`scale`, with a scale of at most 9.
    package init(significand: Int64, scale: UInt8 = 0) {
        precondition(scale <= Self.largestScale)
        var significand = max(significand, -Int64.max)
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

    /// The greatest number of decimal places.
    static let largestScale: UInt8 = 9

    /// Whether the number has nothing behind the point.
    package var isWhole: Bool { scale == 0 }

    /// The number without its sign.
    package var magnitude: DecimalNumber {
        DecimalNumber(significand: abs(significand), scale: scale)
    }

    /// The number as a binary fraction, for positions in a drawing only.
    package var double: Double { Double(significand) / Double(Self.powers[Int(scale)]) }

    static let powers: [Int64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ]
}

extension DecimalNumber: Comparable {
    /// Whether the first stands before the second.
    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        guard left.scale != right.scale else { return left.significand < right.significand }
        let (a, b, _) = left.aligned(with: right)
        return a < b
    }
}
