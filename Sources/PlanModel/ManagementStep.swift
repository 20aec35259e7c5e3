package import JapaneseText

/// A step by which a plan is followed and renewed (進行管理).
package struct ManagementStep: Sendable, Hashable {
    /// What is done, in our own words.
    package let title: String
    /// The fiscal years in which it is done, in order; empty when the document gives no time.
    package let years: [FiscalYear]

    /// A step with its years.
    package init(title: String, years: [FiscalYear]) {
        self.title = title
        self.years = years
    }
}
