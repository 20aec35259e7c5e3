internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// The part of `plan.yaml` that says how the plan is built and followed, as written.
struct OutlineDraft {
    let levels: [LevelDraft]
    let marks: [Located<Mark>]
    let perspectives: [Perspective]
    let management: [ManagementStep]
    let sources: [SourceDraft]
    /// Whether no level, mark or source was left out; otherwise a name that is not here may still
    /// be right.
    let isWhole: Bool
    let notes: [String]
    /// What the plan says that a lone dash means.
    let dash: Absence
    /// Where the file begins.
    let location: SourceLocation

    static func empty(at location: SourceLocation) -> OutlineDraft {
        OutlineDraft(
            levels: [], marks: [], perspectives: [], management: [], sources: [], isWhole: false,
            notes: [], dash: .notSet, location: location)
    }
}

/// A level as written.
struct LevelDraft {
    let name: Located<String>
    let count: Located<Int>?
}

/// A source as written.
struct SourceDraft {
    let id: Located<String>
    let title: String
    let part: String?
    let publisher: String
    let published: CalendarDate?
    let address: Located<String>?
}
