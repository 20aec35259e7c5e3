internal import Diagnostics
internal import TextLint

/// A year that is rated has figures, and a year whose ratings the document counts has ratings.
enum RatedYears: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        withoutActuals(in: plan.draft) + withoutRatings(in: plan.draft)
    }

    private static func withoutActuals(in draft: PlanDraft) -> [Finding] {
        guard !draft.actuals.isEmpty else { return [] }
        let reported = draft.actuals.map(\.year.value)
        return draft.ratings.map(\.year).filter { !reported.contains($0.value) }
            .map { Finding(.ratedWithoutActuals($0)) }
    }

    private static func withoutRatings(in draft: PlanDraft) -> [Finding] {
        let rated = draft.ratings.map(\.year.value)
        return (draft.outline.ratings?.stated ?? []).map(\.year)
            .filter { !rated.contains($0.value) }.map { Finding(.countedWithoutRatings($0)) }
    }
}
