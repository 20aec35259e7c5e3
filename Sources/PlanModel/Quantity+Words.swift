import JapaneseText

extension Comparator {
    /// The word as it follows a number, except for 約, which stands before it.
    package var words: String { self == .about ? "程度" : japanese }
}

extension Quantity {
    /// The number in the sense in which it is meant, with its unit: 「約30件」, 「6,700,000件以上」.
    package func spelled(in unit: String) -> String {
        let amount = number.grouped + unit
        switch comparator {
        case nil: return amount
        case .about: return "約" + amount
        case .some(let comparator): return amount + comparator.words
        }
    }
}
