internal import JapaneseText
internal import PlanModel

/// Understands what a plan prints for a value: 「1,390名」, 「3割以上」, 「減少」, 「―」, 「調整中」.
struct ValueGrammar {
    /// What the plan says that a lone dash means.
    let dash: Absence

    /// The meaning of the words for an indicator that counts in `unit`.
    ///
    /// A number without a unit is in the unit of the indicator; any other unit is a problem.
    func read(_ written: String, unit: String) throws(ValueProblem) -> ValueReading {
        if let number = PlainCount.number(in: written, unit: unit) {
            return ValueReading(meaning: .quantity(Quantity(number)), tidied: nil)
        }
        let words = ValueWords.core(of: written)
        let isTrimmed = words.utf8.count != written.utf8.count
        if let quantity = try QuantityPhrase(words) {
            try quantity.check(unit: unit)
            return ValueReading(
                meaning: .quantity(Quantity(quantity.number, quantity.comparator)),
                tidied: isTrimmed || quantity.isIrregular ? quantity.tidied : nil)
        }
        guard let meaning = meaning(ofWords: words) else { throw .notUnderstood }
        return ValueReading(meaning: meaning, tidied: isTrimmed ? String(words) : nil)
    }

    private func meaning(ofWords words: Substring) -> Value.Meaning? {
        if ValueWords.isDash(words) { return .absent(dash) }
        if let absence = ValueWords.absence(words) { return .absent(absence) }
        if let direction = ValueWords.tendency(words) { return .tendency(direction) }
        return ValueWords.isState(words) ? .state : nil
    }
}

/// What words mean, and how they would be written without oddities.
struct ValueReading {
    let meaning: Value.Meaning
    /// The words with narrow digits and without stray spaces; `nil` when they are so already.
    let tidied: String?
}

/// Why words cannot be understood as a value.
enum ValueProblem: Error, Equatable {
    /// They follow none of the patterns.
    case notUnderstood
    /// They hold a number that is written wrongly.
    case numeral(Numeral.Problem.Reason)
    /// They count in another unit than the indicator.
    case unitDiffers(String)
    /// They give two values, such as 「年3件（累計6件）」.
    case twoValues
}
