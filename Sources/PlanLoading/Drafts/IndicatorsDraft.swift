internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// `indicators.yaml` as written.
struct IndicatorsDraft {
    /// The source of every indicator that names none.
    let source: Located<String>?
    let indicators: [IndicatorDraft]
}

/// One indicator as written; what is missing has been reported already.
struct IndicatorDraft {
    let id: Located<String>
    let element: Located<String>?
    let name: Located<String>?
    let breakdown: Located<String>?
    /// The unit of its numbers; `nil` for bare numbers.
    let unit: Located<String>?
    let aggregation: Aggregation?
    let direction: Direction?
    let definition: String?
    let baseline: FigureDraft?
    let targets: [FigureDraft]
    let notes: [String]
    let source: Located<String>?
}

/// A baseline, a target or an actual as written.
struct FigureDraft {
    let year: Located<FiscalYear>
    let month: YearMonth?
    let value: Located<String>
    let remarks: String?
    let source: Located<String>?
    let published: CalendarDate?
    let revision: Int
}
