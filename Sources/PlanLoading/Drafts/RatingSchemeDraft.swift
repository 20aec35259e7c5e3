internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// The `ratings` of `plan.yaml` as written.
struct RatingSchemeDraft {
    let title: Located<String>?
    /// The name of the rated level.
    let level: Located<String>?
    let version: String?
    let source: Located<String>?
    let rule: RatingRule
    let grades: [GradeDraft]
    let stated: [StatedDraft]
    let location: SourceLocation
}

/// A grade of a scale as written.
struct GradeDraft {
    let code: Located<String>
    let label: Located<String>
    let meaning: String
    let condition: GradeCondition?
}

/// Counts that the document states, as written.
struct StatedDraft {
    let year: Located<FiscalYear>
    let element: Located<String>?
    /// The numbers by the labels of the grades.
    let counts: [(label: Located<String>, number: Located<Int>)]
    let percentages: [(label: Located<String>, number: Located<Int>)]
    let source: Located<String>?
    let place: String?
}
