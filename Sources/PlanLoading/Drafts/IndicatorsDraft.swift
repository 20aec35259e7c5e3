internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// `indicators.yaml` as written.
struct IndicatorsDraft {
    /// The source of every indicator that names none.
    let source: Located<String>?
    let indicators: [IndicatorDraft]
    /// Whether no indicator was left out; otherwise a name that is not here may still be right.
    let isWhole: Bool
}

/// One indicator as written; what is missing has been reported already.
///
/// A class, because a draft this wide is handed on several times and copying it costs more than
/// all else that is done with it.
final class IndicatorDraft: Sendable {
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
    let kind: IndicatorKind
    let isQuantitative: Bool?
    /// Further elements under which the document shows it.
    let also: [Located<String>]
    let term: TermDraft?
    let themes: [Located<String>]
    let place: Located<String>?

    init(
        id: Located<String>, element: Located<String>?, name: Located<String>?,
        breakdown: Located<String>?, unit: Located<String>?, aggregation: Aggregation?,
        direction: Direction?, definition: String?, baseline: FigureDraft?,
        targets: [FigureDraft], notes: [String], source: Located<String>?,
        kind: IndicatorKind, isQuantitative: Bool?, also: [Located<String>], term: TermDraft?,
        themes: [Located<String>], place: Located<String>?
    ) {
        self.id = id
        self.element = element
        self.name = name
        self.breakdown = breakdown
        self.unit = unit
        self.aggregation = aggregation
        self.direction = direction
        self.definition = definition
        self.baseline = baseline
        self.targets = targets
        self.notes = notes
        self.source = source
        self.kind = kind
        self.isQuantitative = isQuantitative
        self.also = also
        self.term = term
        self.themes = themes
        self.place = place
    }

    /// The name with what tells it from its twin, as the plan will have it.
    var fullName: String? {
        name.map { Indicator.fullName($0.value, breakdown?.value) }
    }
}

/// The target of the whole term as written.
struct TermDraft: Sendable {
    let value: Located<String>
    let remarks: String?
    let source: Located<String>?
    let place: String?
}

/// A baseline, a target or an actual as written.
struct FigureDraft: Sendable {
    let year: Located<FiscalYear>
    let month: YearMonth?
    let value: Located<String>
    let remarks: String?
    let source: Located<String>?
    let published: CalendarDate?
    let revision: Int
    let place: String?
    let revisions: [RevisionDraft]
}

/// A value that a figure had before, as written.
struct RevisionDraft: Sendable {
    let value: Located<String>
    let date: CalendarDate
    let reason: String

    /// The revision that the plan will have.
    var revision: Revision { Revision(printed: value.value, date: date, reason: reason) }
}
