internal import Diagnostics
internal import JapaneseText

/// One file of official ratings as written.
struct RatingsDraft {
    /// The fiscal year that the name of the file states.
    let year: Located<FiscalYear>
    let rows: [RatingDraft]
    /// The elements whose rows say that there is no grade yet.
    let unrated: [String]
}

/// One row of official ratings as written.
struct RatingDraft {
    let element: Located<String>
    let name: Located<String>?
    let grade: Located<String>
    let remarks: String?
    let source: Located<String>?
    let place: Located<String>?
}
