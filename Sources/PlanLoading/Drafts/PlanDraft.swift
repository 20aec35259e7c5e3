internal import Diagnostics

/// A plan as its files state it, each fact with its place, nothing yet believed.
struct PlanDraft {
    let ward: WardDraft?
    let relations: RelationsDraft
    let identity: IdentityDraft?
    let outline: OutlineDraft
    let structure: StructureDraft
    let indicators: IndicatorsDraft
    let actuals: [ActualsDraft]
    let ratings: [RatingsDraft]
    let readings: [ReadingDraft]
    let pages: [SourceFile]
}
