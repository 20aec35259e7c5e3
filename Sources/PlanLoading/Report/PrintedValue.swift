package import Diagnostics
package import JapaneseText
package import PlanModel

/// A value as it is written in the sources of a plan, with what was understood of it.
package struct PrintedValue: Sendable, Hashable {
    /// Where it is written.
    package let location: SourceLocation
    /// The id of the plan, or its folder where the plan has none.
    package let plan: String
    /// The id of the indicator that it belongs to.
    package let indicator: String
    /// The name of the indicator; `nil` where the indicator is not known.
    package let name: String?
    /// Which of its figures it is.
    package let figure: Figure
    /// The words.
    package let printed: String
    /// The unit of the indicator, empty for bare numbers.
    package let unit: String
    /// What the words were taken for.
    package let reading: Reading

    /// Which figure of an indicator a value is.
    package enum Figure: Sendable, Hashable {
        /// 計画期間全体の目標.
        case term
        /// 基準値 of a fiscal year.
        case baseline(FiscalYear)
        /// 目標値 of a fiscal year.
        case target(FiscalYear)
        /// 実績値 of a fiscal year.
        case actual(FiscalYear)
        /// A value that a baseline or target of a fiscal year had before it was revised.
        case revised(FiscalYear)
    }

    /// What words were taken for.
    package enum Reading: Sendable, Hashable {
        /// A value.
        case value(Value.Meaning)
        /// Nothing, for a reason.
        case notUnderstood(LocalizedText)
    }
}
