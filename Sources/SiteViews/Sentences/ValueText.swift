import JapaneseText
package import PlanModel

/// A value as readers are shown it.
///
/// A table shows ``words``, as the document prints them. A fact shows ``number`` large with
/// ``unit`` beside it and the printed words beneath where they say more, or ``words`` where there
/// is no number.
package struct ValueText: Sendable, Hashable {
    /// What stands before the number: 「約」, or nothing.
    package let prefix: String
    /// The number with full digits: 「1,068」; `nil` where the value is words or missing.
    package let number: String?
    /// What stands after the number: 「件」, 「件以上」, 「件減少」; empty for bare numbers.
    package let unit: String
    /// The sign of what was added or lost, whose word ``unit`` ends with; `nil` where the number tells
    /// how much there is, or is a bound.
    let sign: String?
    /// The printed words with narrow digits, or what is said where there are none; a bare number
    /// has its unit.
    package let words: String
    /// Whether ``words`` say more than number and unit: 「総数：約459,000件」, 「7割以上の省力化」.
    package let saysMore: Bool
    /// What a dash in ``words`` means; `nil` where it is no dash.
    package let meaning: String?
    /// Whether there is no value, so that the words stand back.
    package let isMissing: Bool

    /// A target; `nil` is a year for which the plan sets none.
    package init(target observation: Observation?, unit: String) {
        self.init(observation?.value, unit: unit, none: .noTarget, unstated: .noTarget)
    }

    /// What is planned for the whole term; `nil` where the plan sets nothing.
    package init(term target: TermTarget?, unit: String) {
        self.init(target?.value, unit: unit, none: .noTarget, unstated: .noTarget)
    }

    /// An actual; `nil` is a year for which none has been published.
    package init(actual observation: Observation?, unit: String) {
        self.init(observation?.value, unit: unit, none: .unpublished, unstated: .notStated)
    }

    /// The value when the plan was made; `nil` where the document has no place for one.
    package init(baseline observation: Observation?, unit: String) {
        self.init(observation?.value, unit: unit, none: .notStated, unstated: .notStated)
    }

    private init(
        _ value: Value?, unit: String, none: AbsenceWords, unstated: AbsenceWords
    ) {
        guard let value else {
            self.init(missing: none)
            return
        }
        switch value.meaning {
        case .quantity(let quantity):
            self.init(quantity, unit: unit, printed: value.printed)
        case .tendency, .state:
            self.init(words: PrintedWords.inLine(value.printed), meaning: nil, isMissing: false)
        case .absent(.undecided):
            self.init(words: value.printed, meaning: nil, isMissing: true)
        case .absent(let reason):
            self.init(missing: AbsenceWords(reason, printed: value.printed, none: unstated))
        }
    }

    private init(_ quantity: Quantity, unit: String, printed: String) {
        let amount = AmountWords(quantity, unit: unit)
        prefix = amount.prefix
        number = amount.number
        self.unit = amount.unit
        sign = quantity.isChange && !quantity.isBound ? quantity.number < .zero ? "−" : "+" : nil
        saysMore = PrintedWords.say(printed, moreThan: amount)
        words = saysMore ? PrintedWords.narrowed(printed) : amount.text
        meaning = nil
        isMissing = false
    }

    private init(missing absence: AbsenceWords) {
        self.init(words: absence.shown, meaning: absence.meaning, isMissing: true)
    }

    private init(words: String, meaning: String?, isMissing: Bool) {
        prefix = ""
        number = nil
        unit = ""
        sign = nil
        self.words = words
        saysMore = false
        self.meaning = meaning
        self.isMissing = isMissing
    }
}
