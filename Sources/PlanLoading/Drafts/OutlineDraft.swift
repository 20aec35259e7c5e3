internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// The part of `plan.yaml` that says how the plan is built and followed, as written.
struct OutlineDraft {
    let levels: [LevelDraft]
    let marks: [MarkDraft]
    let perspectives: [PerspectiveDraft]
    let management: [ManagementDraft]
    let bodies: [BodyDraft]
    let terms: [TermEntryDraft]
    let sources: [SourceDraft]
    let ratings: RatingSchemeDraft?
    /// Whether no level, mark or source was left out; otherwise a name that is not here may still
    /// be right.
    let isWhole: Bool
    let notes: [String]
    let targetsStatus: String?
    /// What the plan says that a lone dash means.
    let dash: Absence
    /// Words of the plan's own that tell a state.
    let states: [(word: String, stage: Progress.Stage)]
    /// Where the file begins.
    let location: SourceLocation

    /// How the values of the plan are understood.
    var grammar: ValueGrammar { ValueGrammar(dash: dash, states: StateWords(own: states)) }

    static func empty(at location: SourceLocation) -> OutlineDraft {
        OutlineDraft(
            levels: [], marks: [], perspectives: [], management: [], bodies: [], terms: [],
            sources: [], ratings: nil, isWhole: false, notes: [], targetsStatus: nil,
            dash: .notSet, states: [], location: location)
    }
}

/// A level as written.
struct LevelDraft {
    let name: Located<String>
    let count: Located<Int>?
}

/// A sign as written.
struct MarkDraft {
    let mark: Mark
    /// How many elements the document says to carry it.
    let count: Located<Int>?
}

/// A step of management as written.
struct ManagementDraft {
    let title: String
    let years: [Located<FiscalYear>]
}

/// Someone who steers the plan, as written.
struct BodyDraft {
    let name: Located<String>
    let role: String
}

/// An entry of the glossary as written.
struct TermEntryDraft {
    let term: Located<String>
    let entry: GlossaryTerm
}

/// A viewpoint as written.
struct PerspectiveDraft {
    let perspective: Perspective
    let title: Located<String>
    /// The element of the guideline that it names.
    let guideline: Located<String>?
}

/// A source as written.
struct SourceDraft {
    let id: Located<String>
    let title: Located<String>
    let part: Located<String>?
    let publisher: String
    let published: Located<CalendarDate>?
    let address: Located<String>?
}
