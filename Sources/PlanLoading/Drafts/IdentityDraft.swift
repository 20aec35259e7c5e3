internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// `ward.yaml` as written.
struct WardDraft {
    let code: Located<String>?
    let name: Located<String>?
    let shortName: Located<String>?
    let reading: Located<String>?
    let homePage: Located<String>?
}

/// The part of `plan.yaml` that says what the plan is, as written.
struct IdentityDraft {
    let id: Located<String>?
    let kind: PlanKind?
    let title: Located<String>?
    let edition: Located<String>?
    let first: Located<FiscalYear>?
    let last: Located<FiscalYear>?
    /// How many years the document says that the period has.
    let statedYears: Located<Int>?
    /// Whether the document prints the period.
    let isPeriodStated: Bool
    let department: Located<String>?
    let purpose: Located<String>?
}
