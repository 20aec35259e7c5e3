internal import Diagnostics
internal import JapaneseText

/// One file of actuals as written.
struct ActualsDraft {
    /// The fiscal year that the name of the file states.
    let year: Located<FiscalYear>
    let rows: [ActualDraft]
    /// The indicators whose rows say that nothing has been reported yet.
    let unreported: [String]
}

/// One row of actuals as written.
struct ActualDraft {
    let indicator: Located<String>
    let name: Located<String>?
    let value: Located<String>
    let remarks: String?
    let source: Located<String>?
    let place: Located<String>?
}
