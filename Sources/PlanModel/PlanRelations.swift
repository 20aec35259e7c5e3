/// How a plan stands to the other plans of its ward (計画どうしの関係).
package struct PlanRelations: Sendable, Hashable {
    /// The guideline (指針) above it.
    package let guideline: RelatedPlan?
    /// The plans below it, where it is a guideline itself.
    package let plansBelow: [RelatedPlan]
    /// The plans that went before it (前期計画), with what came of their parts.
    package let predecessors: [Succession]
    /// The plans that follow it (後期計画), with where its parts went.
    package let successors: [Succession]

    /// The relations of a plan, of which most have none.
    package init(
        guideline: RelatedPlan? = nil, plansBelow: [RelatedPlan] = [],
        predecessors: [Succession] = [], successors: [Succession] = []
    ) {
        self.guideline = guideline
        self.plansBelow = plansBelow
        self.predecessors = predecessors
        self.successors = successors
    }

    /// Whether the plan stands alone.
    package var isEmpty: Bool {
        guideline == nil && plansBelow.isEmpty && predecessors.isEmpty && successors.isEmpty
    }
}

/// Another plan, as far as a plan speaks of it.
package struct RelatedPlan: Sendable, Hashable {
    /// What it is and whose.
    package let identity: PlanIdentity
    /// Its elements, in the order of the document.
    package let elements: [RelatedPart]
    /// How many elements of each level it has from the top, then how many indicators and volumes.
    package let counts: [PartCount]

    /// Another plan with its elements.
    package init(identity: PlanIdentity, elements: [RelatedPart], counts: [PartCount] = []) {
        self.identity = identity
        self.elements = elements
        self.counts = counts
    }
}

/// An element or an indicator of another plan.
package struct RelatedPart: Sendable, Hashable {
    /// Which of the two it is, with its lasting name.
    package let id: PartID
    /// What readers know it by: 「№ 3 マイナンバーカードの普及・活用による区民の利便性向上」.
    package let label: String
    /// What readers know the element by that an indicator belongs to.
    package let above: String?

    /// A part of another plan with its name.
    package init(id: PartID, label: String, above: String? = nil) {
        self.id = id
        self.label = label
        self.above = above
    }

    /// The lasting name of a part.
    package enum PartID: Sendable, Hashable {
        /// A goal, measure or initiative.
        case element(ElementID)
        /// An indicator or volume.
        case indicator(IndicatorID)
    }
}

/// Two plans of which the one follows the other (前期と後期).
package struct Succession: Sendable, Hashable {
    /// The other plan.
    package let plan: RelatedPlan
    /// What became of the parts, in the order of the crosswalk.
    package let continuations: [Continuation]

    /// A succession with its crosswalk.
    package init(plan: RelatedPlan, continuations: [Continuation]) {
        self.plan = plan
        self.continuations = continuations
    }
}

/// What became of a part of an earlier plan, as seen from one of the two plans.
package struct Continuation: Sendable, Hashable {
    /// The part of the plan itself; `nil` where the later plan has none because it was completed.
    package let own: PlanPart?
    /// The part of the other plan; `nil` where it was completed.
    package let other: RelatedPart?
    /// How the one goes on in the other.
    package let continuity: Continuity
    /// The name that the document prints for the later part, where it prints another one.
    package let printed: String?

    /// A pair of parts.
    package init(
        own: PlanPart?, other: RelatedPart?, continuity: Continuity, printed: String?
    ) {
        self.own = own
        self.other = other
        self.continuity = continuity
        self.printed = printed
    }
}

/// A part of the plan itself, by its position.
package enum PlanPart: Sendable, Hashable {
    /// A position in ``Plan/elements``.
    case element(Int)
    /// A position in ``Plan/indicators``.
    case indicator(Int)
}

/// How a part of an earlier plan goes on in a later one (継続の別).
package enum Continuity: String, Sendable, Hashable, CaseIterable {
    /// 継続: one part goes on as one.
    case continued
    /// 統合: several parts go on as one.
    case merged
    /// 完了: it is done and does not go on.
    case completed
}
