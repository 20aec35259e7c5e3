import JapaneseText
import PlanModel

/// A number in the sense in which it is meant, in the parts that a page sets apart.
struct AmountWords {
    /// What stands before the number: 「約」, or nothing.
    let prefix: String
    /// The number with full digits; of a change, how much was added or lost.
    let number: String
    /// What stands after the number: 「件」, 「件以上」, 「件減少」.
    let unit: String
    /// The part of it that is no unit: 「以上」, 「減少」.
    private let sense: String

    /// The parts of a number that counts in a unit.
    init(_ quantity: Quantity, unit: String) {
        prefix = quantity.comparator == .about ? "約" : ""
        guard quantity.comparator != nil || quantity.isChange else {
            number = quantity.number.grouped
            self.unit = unit
            sense = ""
            return
        }
        let number = quantity.isChange ? quantity.number.magnitude : quantity.number
        self.number = number.grouped
        let bound = quantity.isBound ? quantity.comparator?.words ?? "" : ""
        let change = quantity.isChange ? quantity.number < .zero ? "減少" : "増加" : ""
        sense = bound + change
        self.unit = unit + sense
    }

    /// All of it: 「約30件」, 「6,700,000件以上」, 「1,264件減少」.
    var text: String {
        // Nearly all numbers stand without 「約」.
        prefix.isEmpty ? number + unit : prefix + number + unit
    }

    /// The same without the unit: 「約30」, 「6,700,000以上」.
    var bare: String { prefix + number + sense }
}
