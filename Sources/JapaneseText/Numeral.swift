/// A number as a Japanese document prints it: 「1,320」, 「６７０万」, 「1億2,000万」, 「3割5分」, 「▲3.5%」.
///
/// Comparators (以上, 約) and units (件, 人) are not part of a numeral; they stay in the text.
package struct Numeral: Sendable, Hashable {
    /// The number; of a percentage, the hundredths: 30 for 「3割」 as for 「30％」.
    package let number: DecimalNumber
    /// How the numeral counts.
    package let notation: Notation
    /// What is unusual in the way it is written.
    package let irregularities: Irregularities

    /// What a numeral counts.
    package enum Notation: Sendable, Hashable {
        /// Things, in whatever unit follows.
        case count
        /// Hundredths, written with a sign or word for per cent (％, パーセント).
        case percentage
        /// Tenths, hundredths and thousandths, written with 割, 分 and 厘.
        case tenths

        /// Whether the number stands for hundredths of a whole.
        package var isRatio: Bool { self != .count }
    }

    /// Ways of writing that are understood but that a page would not repeat.
    package struct Irregularities: OptionSet, Sendable, Hashable {
        /// The members, a bit each.
        package let rawValue: UInt8

        /// A set of the members whose bits are set.
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Full-width digits: 「１３」.
        package static let fullWidthDigits = Irregularities(rawValue: 1)
        /// Full-width commas, points or signs, but not the usual ％: 「1，320」.
        package static let fullWidthSigns = Irregularities(rawValue: 2)
        /// A triangle as the sign of a negative number: 「▲3」, 「△3」.
        package static let triangleSign = Irregularities(rawValue: 4)
        /// Noughts before the number: 「007」.
        package static let leadingZeros = Irregularities(rawValue: 8)
    }

    /// The numeral that the whole text consists of; `nil` when it is no numeral or more than one.
    @inlinable package init?(_ text: some StringProtocol) throws(Problem) {
        var rest = Substring(text)
        guard let numeral = try Numeral.take(from: &rest), rest.isEmpty else { return nil }
        self = numeral
    }

    /// Takes the numeral off the beginning of a text; `nil`, and nothing taken, when the text
    /// does not begin with one.
    ///
    /// What remains is usually the unit. A comma, point or sign without digits behind it is left
    /// in the text.
    package static func take(from text: inout Substring) throws(Problem) -> Numeral? {
        try ScalarCursor.take(from: &text) { cursor in
            Result { () throws(Problem) in
                var scanner = NumeralScanner(cursor)
                return try scanner.numeral().map { ($0, scanner.cursor.position) }
            }
        }
    }

    /// Why something that begins like a numeral cannot be understood.
    package struct Problem: Error, Sendable, Hashable {
        /// What is wrong.
        package let reason: Reason
        /// How many Unicode scalars precede the part that is wrong.
        package let offset: Int
        /// How many scalars the part has.
        package let length: Int

        /// What can be wrong with a numeral.
        package enum Reason: Sendable, Hashable, CaseIterable {
            /// Separators that do not stand before every third digit: 「1,23,4」.
            case misplacedSeparator
            /// A second decimal point: 「1.2.3」.
            case secondPoint
            /// More digits than can be kept: over 15, or over 9 behind the point.
            case tooManyDigits
            /// 万, 億 and 兆 that do not decrease, or too large a number before one: 「1万2億」.
            case unorderedMultipliers
        }
    }

    init(number: DecimalNumber, notation: Notation, irregularities: Irregularities) {
        self.number = number
        self.notation = notation
        self.irregularities = irregularities
    }
}
