internal import Diagnostics
internal import PlanModel

/// `relations.yaml` as written: how the plans of a ward stand to each other.
struct RelationsDraft {
    let guidelines: [GuidelineDraft]
    let generations: [GenerationDraft]

    static let empty = RelationsDraft(guidelines: [], generations: [])
}

/// A guideline above a plan, by the names of their folders.
struct GuidelineDraft {
    let above: Located<String>
    let plan: Located<String>
}

/// A plan that follows another, by the names of their folders.
struct GenerationDraft {
    let earlier: Located<String>
    let later: Located<String>
    let crosswalk: [CrosswalkDraft]
}

/// What became of one part of the earlier plan.
struct CrosswalkDraft {
    let from: Located<String>
    let to: Located<String>?
    let continuity: Continuity
    /// The name that the document prints for the later part.
    let printed: Located<String>?
}
