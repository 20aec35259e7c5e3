internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// The part of `plan.yaml` that says how the plan is built and followed, as written.
struct OutlineDraft {
    let levels: [LevelDraft]
    let marks: [MarkDraft]
    let perspectives: [PerspectiveDraft]
    let management: [ManagementStep]
    let bodies: [SteeringBody]
    let terms: [GlossaryTerm]
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

/// A viewpoint as written.
struct PerspectiveDraft {
    let perspective: Perspective
    /// The element of the guideline that it names.
    let guideline: Located<String>?
}

/// A source as written.
struct SourceDraft {
    let id: Located<String>
    let title: String
    let part: String?
    let publisher: String
    let published: Located<CalendarDate>?
    let address: Located<String>?
}
