internal import Diagnostics

/// One row of `readings.csv` as written: how the name of a part of the plan is read.
struct ReadingDraft {
    /// The id of an element or indicator, or `plan`.
    let item: Located<String>
    let reading: Located<String>
}
