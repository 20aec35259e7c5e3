internal import JapaneseText
internal import PlanModel

/// A number with what stands around it: 「約459,000件」, 「年600時間」, 「3割以上」.
struct QuantityPhrase {
    let number: DecimalNumber
    let comparator: Comparator?
    /// The unit as written, empty for a bare number.
    private let unit: Substring
    private let isRatio: Bool
    /// Whether it is written in a way that a page would not repeat.
    let isIrregular: Bool
    /// The phrase with narrow digits and signs and without stray spaces.
    var tidied: String { prefix + ValueWords.narrowed(numeral) + suffix }

    private let prefix: Substring
    private let numeral: Substring
    private let suffix: Substring

    /// Reads a phrase; `nil` when the words are no number.
    init?(_ words: Substring) throws(ValueProblem) {
        var rest = words
        let isAbout = Self.takePrefix(&rest)
        let start = rest.startIndex
        let taken: Numeral?
        do {
            taken = try Numeral.take(from: &rest)
        } catch {
            throw .numeral(error.reason)
        }
        guard let taken else { return nil }
        prefix = words[..<start]
        numeral = words[start..<rest.startIndex]
        number = taken.number
        isRatio = taken.notation.isRatio
        suffix = ValueWords.trimmed(rest)
        isIrregular = !taken.irregularities.isEmpty || suffix.utf8.count != rest.utf8.count
        guard !ValueWords.hasParentheses(suffix) else { throw .twoValues }
        let (unit, suffixComparator) = Self.splitComparator(off: suffix)
        self.unit = unit
        comparator = suffixComparator ?? (isAbout ? .about : nil)
        if isAbout, let suffixComparator, suffixComparator != .about { throw .notUnderstood }
    }

    /// Checks that the phrase counts in the unit of its indicator, or in none.
    func check(unit expected: String) throws(ValueProblem) {
        if isRatio {
            guard unit.isEmpty, ValueWords.narrowed(Substring(expected)) == "%" else {
                throw .unitDiffers(ValueWords.narrowed(numeral + unit))
            }
            return
        }
        guard !unit.isEmpty, unit != expected,
            ValueWords.narrowed(unit) != ValueWords.narrowed(Substring(expected))
        else { return }
        throw .unitDiffers(String(unit))
    }

    /// Takes 約 and words that tell over what a number is counted; tells whether it is only about right.
    private static func takePrefix(_ rest: inout Substring) -> Bool {
        guard let first = rest.utf8.first, first >= 0x80 else { return false }
        let isAbout = ValueWords.about.contains { take($0, from: &rest) }
        _ = ValueWords.spans.contains { take($0, from: &rest) }
        return isAbout
    }

    private static func take(_ word: StaticString, from rest: inout Substring) -> Bool {
        guard rest.utf8.starts(with: word.utf8) else { return false }
        rest = ValueWords.trimmed(
            rest[rest.utf8.index(rest.startIndex, offsetBy: word.utf8CodeUnitCount)...])
        return true
    }

    private static func splitComparator(off suffix: Substring) -> (Substring, Comparator?) {
        for (word, comparator) in ValueWords.comparators where suffix.utf8.hasSuffix(word) {
            let end = suffix.utf8.index(suffix.endIndex, offsetBy: -word.utf8CodeUnitCount)
            return (ValueWords.trimmed(suffix[..<end]), comparator)
        }
        return (suffix, nil)
    }
}
