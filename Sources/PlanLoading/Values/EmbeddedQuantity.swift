internal import JapaneseText
internal import PlanModel

/// The one number in the unit of an indicator that stands among other words:
/// 「作成シナリオ数：10シナリオ以上」, 「6割以上の省力化」, 「参加人数：60人（計4日）」, 「1,264件減少」.
///
/// Numbers in other units may stand beside it; a second number in the same unit may not, for then
/// it is not known which of them is meant.
struct EmbeddedQuantity {
    let quantity: Quantity
    /// The words with narrow digits; `nil` when they are so already.
    let tidied: String?

    /// Looks for the number; `nil` when no number in that unit is there.
    init?(in words: Substring, unit: String) throws(ValueProblem) {
        guard !unit.isEmpty else { return nil }
        let unit = ValueWords.narrowed(Substring(unit))
        var found: Match?
        var rest = words
        while let number = try WrittenNumber.next(in: &rest) {
            guard let match = Match(number, before: rest, unit: unit) else { continue }
            guard found == nil else { throw .twoValues }
            found = match
        }
        guard let found else { return nil }
        quantity = found.quantity
        tidied = found.tidied(in: words)
    }

    /// A number that the unit follows.
    private struct Match {
        let number: WrittenNumber
        let quantity: Quantity

        init?(_ number: WrittenNumber, before rest: Substring, unit: String) {
            let tail = ValueWords.trimmedFront(rest)
            guard let behind = Self.drop(unit, from: tail, isRatio: number.isRatio) else {
                return nil
            }
            guard Self.endsUnit(behind) else { return nil }
            self.number = number
            let isFall = ["減少", "減"].contains { behind.hasPrefix($0) }
            let value = isFall ? -number.value : number.value
            quantity = Quantity(
                value, Self.comparator(before: behind, isAbout: number.isAbout),
                isChange: isFall || ["増加", "増", "拡大"].contains { behind.hasPrefix($0) })
        }

        /// What follows the unit; of a ratio, the sign is part of the number.
        private static func drop(
            _ unit: String, from tail: Substring, isRatio: Bool
        ) -> Substring? {
            if isRatio { return unit == "%" ? tail : nil }
            let narrow = ValueWords.narrowed(tail.prefix(unit.count))
            return narrow == unit ? tail.dropFirst(unit.count) : nil
        }

        /// Whether a unit may end before some words: 「件」 does in 「10件以上」, 「10件を」, 「10件拡大」, and
        /// not in 「10件数」.
        private static func endsUnit(_ tail: Substring) -> Bool {
            guard let next = tail.unicodeScalars.first else { return true }
            if !next.properties.isAlphabetic || ("ぁ"..."ん").contains(next) { return true }
            let words = ValueWords.comparators.map(\.0)
            return words.contains { tail.utf8.starts(with: $0.utf8) }
                || StateWords.begin(tail) || ["減", "増"].contains { tail.hasPrefix($0) }
        }

        private static func comparator(before tail: Substring, isAbout: Bool) -> Comparator? {
            let tail = ValueWords.trimmedFront(tail)
            let stated = ValueWords.comparators.first { tail.utf8.starts(with: $0.0.utf8) }?.1
            return stated ?? (isAbout ? .about : nil)
        }

        func tidied(in words: Substring) -> String? {
            guard number.isIrregular else { return nil }
            return words[..<number.range.lowerBound] + ValueWords.narrowed(words[number.range])
                + words[number.range.upperBound...]
        }
    }
}

/// A number somewhere in a text, and how it is written.
struct WrittenNumber {
    let value: DecimalNumber
    let range: Range<Substring.Index>
    let isRatio: Bool
    let isIrregular: Bool
    /// Whether 約 stands before it.
    let isAbout: Bool

    /// The next number of a text, which is then behind it; `nil` when there is none.
    static func next(in text: inout Substring) throws(ValueProblem) -> WrittenNumber? {
        let whole = text
        while let scalar = text.unicodeScalars.first {
            let start = text.startIndex
            if isDigit(scalar), let numeral = try numeral(of: &text) {
                let before = ValueWords.trimmed(whole[..<start])
                return WrittenNumber(
                    value: numeral.number, range: start..<text.startIndex,
                    isRatio: numeral.notation.isRatio,
                    isIrregular: !numeral.irregularities.isEmpty,
                    isAbout: ValueWords.about.contains { before.utf8.hasSuffix($0) })
            }
            text = text.unicodeScalars.dropFirst().asSubstring
        }
        return nil
    }

    /// Whether words hold a number that counts something, and not only years, months or days.
    static func counts(in words: Substring) throws(ValueProblem) -> Bool {
        var rest = words
        while let number = try next(in: &rest) {
            let isTime = ["か年", "カ年", "ヶ年", "年", "月", "日"].contains { rest.hasPrefix($0) }
            if number.isRatio || !isTime { return true }
        }
        return false
    }

    private static func numeral(of text: inout Substring) throws(ValueProblem) -> Numeral? {
        do {
            return try Numeral.take(from: &text)
        } catch {
            throw .numeral(error.reason)
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }
}

extension Substring.UnicodeScalarView {
    fileprivate var asSubstring: Substring { Substring(self) }
}
