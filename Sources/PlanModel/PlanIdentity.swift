package import JapaneseText

/// What a plan is, whose it is, and for how long: all that other pages need to name it.
package struct PlanIdentity: Sendable, Hashable {
    /// Its lasting name.
    package let id: PlanID
    /// Whose plan it is.
    package let municipality: Municipality
    /// Whether it is a plan or a guideline.
    package let kind: PlanKind
    /// The title without the edition: 「大田区情報化推進計画」.
    package let title: String
    /// The edition as printed: 「ver.3.0」.
    package let edition: String?
    /// The fiscal years that it covers.
    package let period: ClosedRange<FiscalYear>
    /// Whether the document prints that period; otherwise it was taken from the figures.
    package let isPeriodStated: Bool
    /// The department that answers for it, when the document names one.
    package let department: String?
    /// What it is for, in one or two sentences of our own.
    package let purpose: String

    /// An identity whose fields have been checked.
    package init(
        id: PlanID, municipality: Municipality, kind: PlanKind, title: String, edition: String?,
        period: ClosedRange<FiscalYear>, isPeriodStated: Bool = true, department: String?,
        purpose: String
    ) {
        self.id = id
        self.municipality = municipality
        self.kind = kind
        self.title = title
        self.edition = edition
        self.period = period
        self.isPeriodStated = isPeriodStated
        self.department = department
        self.purpose = purpose
    }

    /// The title with the edition: 「大田区情報化推進計画（ver.3.0）」.
    package var fullTitle: String { edition.map { "\(title)（\($0)）" } ?? title }
}
