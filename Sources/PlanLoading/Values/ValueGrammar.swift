internal import JapaneseText
internal import PlanModel

/// Understands what a plan prints for a value: 「1,390名」, 「3割以上」, 「減少」, 「―」, 「調整中」.
struct ValueGrammar {
    /// What the plan says that a lone dash means.
    let dash: Absence
    /// The words that tell how far something has come.
    let states: StateWords

    /// The grammar of a plan.
    init(dash: Absence, states: StateWords = StateWords()) {
        self.dash = dash
        self.states = states
    }

    /// The meaning of the words for an indicator that counts in `unit`.
    ///
    /// A number without a unit is in the unit of the indicator; any other unit is a problem. An
    /// indicator that is told in words (`isWorded`) may have numbers of any kind among them.
    func read(
        _ written: String, unit: String, isWorded: Bool = false
    ) throws(ValueProblem) -> ValueReading {
        if let number = PlainCount.number(in: written, unit: unit) {
            return ValueReading(meaning: .quantity(Quantity(number)), tidied: nil)
        }
        let words = ValueWords.core(of: written)
        let isTrimmed = words.utf8.count != written.utf8.count
        var problem = ValueProblem.notUnderstood
        do throws(ValueProblem) {
            if let reading = try phrase(words, unit: unit, isTrimmed) { return reading }
        } catch {
            problem = error
        }
        if let embedded = try EmbeddedQuantity(in: words, unit: unit) {
            let tidied = embedded.tidied ?? (isTrimmed ? String(words) : nil)
            return ValueReading(meaning: .quantity(embedded.quantity), tidied: tidied)
        }
        let holdsNoCount = isWorded ? true : try !WrittenNumber.counts(in: words)
        guard holdsNoCount, let meaning = meaning(ofWords: words) else { throw problem }
        return ValueReading(meaning: meaning, tidied: isTrimmed ? String(words) : nil)
    }

    /// The reading of words that are a number with its unit and nothing else.
    private func phrase(
        _ words: Substring, unit: String, _ isTrimmed: Bool
    ) throws(ValueProblem) -> ValueReading? {
        guard let quantity = try QuantityPhrase(words) else { return nil }
        try quantity.check(unit: unit)
        return ValueReading(
            meaning: .quantity(Quantity(quantity.number, quantity.comparator)),
            tidied: isTrimmed || quantity.isIrregular ? quantity.tidied : nil)
    }

    private func meaning(ofWords words: Substring) -> Value.Meaning? {
        if ValueWords.isDash(words) { return .absent(dash) }
        if let absence = ValueWords.absence(words) { return .absent(absence) }
        if let direction = ValueWords.tendency(words) { return .tendency(direction) }
        return states.progress(in: words).map { .state($0) }
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
