import JapaneseText
import PlanModel

/// A number of an indicator with the moment it belongs to.
struct FigurePoint {
    /// The number.
    let number: DecimalNumber
    /// The fiscal year it belongs to.
    let year: FiscalYear
    /// Whether it was taken when the plan was made.
    let isBaseline: Bool

    /// The moment: 「計画策定時」, 「令和4年度」.
    var moment: String { isBaseline ? "計画策定時" : year.japanese }
}
