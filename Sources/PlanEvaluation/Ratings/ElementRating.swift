package import JapaneseText
package import PlanModel

/// The grade that the ward gave to an element for a year, and the one that its figures give.
package struct ElementRating: Sendable, Hashable {
    /// The position of the element in ``Plan/elements``.
    package let element: Int
    /// The fiscal year.
    package let year: FiscalYear
    /// What the ward has published, if it has.
    package let official: OfficialRating?
    /// What follows from the figures by the plan's rule.
    package let computed: ComputedRating

    /// How the two stand to each other.
    package var agreement: Agreement {
        guard let official, let grade = computed.grade else { return .open }
        return official.grade == grade ? .same : .different
    }

    /// Whether two grades of one thing are the same.
    package enum Agreement: Sendable, Hashable {
        /// Both are there and the same.
        case same
        /// Both are there, and they differ: a thing to be looked at, not an error.
        case different
        /// One of them is missing.
        case open
    }
}
