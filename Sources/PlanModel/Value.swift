package import JapaneseText

/// What a plan says that an indicator is, was or will be (値): the words and what they mean.
package struct Value: Sendable, Hashable {
    /// The words as the document prints them (原文表記), never empty: 「670万件以上」, 「―」.
    package let printed: String
    /// What the words mean.
    package let meaning: Meaning

    /// Binds printed words to their meaning.
    package init(printed: String, meaning: Meaning) {
        self.printed = printed
        self.meaning = meaning
    }

    /// The number, when the words give one.
    package var number: DecimalNumber? {
        guard case .quantity(let quantity) = meaning else { return nil }
        return quantity.number
    }

    /// What printed words can mean.
    package enum Meaning: Sendable, Hashable {
        /// A number in the unit of the indicator.
        case quantity(Quantity)
        /// A direction without a number: 「減少」, 「増加」.
        case tendency(Direction)
        /// A state in words: 「実施」, 「推進」, 「一部移行完了」.
        case state(Progress)
        /// No value, for a reason.
        case absent(Absence)
    }
}

/// A number with the sense in which it is meant.
package struct Quantity: Sendable, Hashable {
    /// The number in the unit of the indicator.
    package let number: DecimalNumber
    /// 以上, 以下, 約 …; `nil` for a plain number.
    package let comparator: Comparator?
    /// Whether the number is what has been added or lost since the year before: 「1,264件減少」.
    package let isChange: Bool

    /// A number, exact unless a comparator says otherwise.
    package init(
        _ number: DecimalNumber, _ comparator: Comparator? = nil, isChange: Bool = false
    ) {
        self.number = number
        self.comparator = comparator
        self.isChange = isChange
    }

    /// Whether the number itself is not meant: 「100件超」, 「20%未満」.
    package var isStrict: Bool { comparator?.isStrict ?? false }
}

/// The sense of a number that is not meant exactly.
package enum Comparator: String, Sendable, Hashable, CaseIterable {
    /// 以上: this or more.
    case atLeast = "ge"
    /// 以下: this or less.
    case atMost = "le"
    /// 超: more than this.
    case moreThan = "gt"
    /// 未満: less than this.
    case lessThan = "lt"
    /// 約: about this.
    case about = "approx"

    /// Whether it leaves out the number that it stands beside: 超, 未満.
    package var isStrict: Bool { self == .moreThan || self == .lessThan }
}

/// Why there is no value; each reason reads differently, and none of them is nought.
package enum Absence: String, Sendable, Hashable, CaseIterable {
    /// 「―」 without an explanation: the document sets no value.
    case notSet = "missing"
    /// 「―」 that the document explains as "not measured so far".
    case notCollected = "not_collected"
    /// 「調査中」: being surveyed.
    case surveying
    /// 「検討」「調整中」「未定」: to be decided.
    case undecided
    /// 「対象外」: does not apply.
    case notApplicable = "not_applicable"
    /// 「廃止」「終了」: given up.
    case discontinued
}
