internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// A target that has been revised says what it was, when it changed and why.
///
/// It has been revised where the official counts so, and where it was published on a later day
/// than the other targets of its indicator.
enum UnrecordedRevisions: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.draft.indicators.indicators.flatMap { draft -> [Finding] in
            guard draft.isRevised else { return [] }
            let name = draft.fullName ?? ""
            let miscounted = (draft.targets + [draft.baseline].compactMap(\.self))
                .filter { $0.revision != $0.revisions.count }
                .map { Diagnostic.unrecordedRevision($0, name: name) }
            return (miscounted + laterTargets(of: draft, name: name))
                .map { Finding($0, about: draft.id.value) }
        }
    }

    private static func laterTargets(of draft: IndicatorDraft, name: String) -> [Diagnostic] {
        guard draft.targets.contains(where: { $0.published != nil }) else { return [] }
        return draft.targets.compactMap { target in
            guard let day = target.published, target.revision == 0, target.revisions.isEmpty,
                draft.targets.contains(where: { $0.published.map { $0 < day } ?? true })
            else { return nil }
            return .laterTarget(target, on: day, name: name)
        }
    }
}

extension IndicatorDraft {
    /// Whether a figure was revised or published on a day of its own, as of few indicators.
    fileprivate var isRevised: Bool {
        targets.indices.contains { targets[$0].isDated } || baseline?.isDated ?? false
    }
}

extension FigureDraft {
    fileprivate var isDated: Bool { revision != 0 || !revisions.isEmpty || published != nil }
}
