import JapaneseText
import PlanModel

/// A number of an indicator with the moment it belongs to.
struct FigurePoint {
    /// The number in the sense in which it is meant.
    let quantity: Quantity
    /// The fiscal year it belongs to.
    let year: FiscalYear
    /// Whether it was taken when the plan was made.
    let isBaseline: Bool

    /// The number.
    var number: DecimalNumber { quantity.number }

    /// Whether the number is but a bound, such as 「7割以上」, so that a later one tells nothing of
    /// the way between them.
    var isBound: Bool { quantity.isBound }

    /// The moment: 「計画策定時」, 「令和4年度」.
    var moment: String { isBaseline ? "計画策定時" : year.japanese }
}

extension Quantity {
    /// Whether the number itself is not told, but what it does not pass.
    var isBound: Bool { comparator != nil && comparator != .about }
}
