import PlanModel

/// A plan and the one before or after it, with what became of each part.
struct PlanSuccession: Sendable {
    /// The other plan.
    let other: RelatedPlan
    /// Whether the other plan is the later one.
    let isLater: Bool
    /// All pairs, in the order of the crosswalk.
    let continuations: [Continuation]
    /// What readers call the earlier plan: 「前期実施計画」.
    let earlierName: String
    /// What readers call the later plan: 「後期実施計画」.
    let laterName: String

    private let byPart: [PlanPart: [Int]]

    /// The successions of a plan, the plans before it first.
    static func all(of plan: Plan) -> [PlanSuccession] {
        let relations = plan.relations
        return relations.predecessors.map { PlanSuccession($0, of: plan.identity, isLater: false) }
            + relations.successors.map { PlanSuccession($0, of: plan.identity, isLater: true) }
    }

    private init(_ succession: Succession, of own: PlanIdentity, isLater: Bool) {
        other = succession.plan
        self.isLater = isLater
        continuations = succession.continuations
        let other = succession.plan.identity
        let (earlier, later) = isLater ? (own, other) : (other, own)
        let areTold = earlier.edition != later.edition
        earlierName = areTold ? earlier.edition ?? "前の計画" : "前の計画"
        laterName = areTold ? later.edition ?? "後の計画" : "後の計画"
        var byPart: [PlanPart: [Int]] = [:]
        for (position, continuation) in succession.continuations.enumerated() {
            if let own = continuation.own { byPart[own, default: []].append(position) }
        }
        self.byPart = byPart
    }

    /// What the pages of parts call the other side: 「後期実施計画での掲載先」.
    var title: String { isLater ? "\(laterName)での掲載先" : "\(earlierName)からの継続" }

    /// An id for the place on a page that tells of it.
    var id: String { "succession-\(other.identity.id)" }

    /// The pairs that a part of the plan belongs to.
    func continuations(of part: PlanPart) -> [Continuation] {
        byPart[part]?.map { continuations[$0] } ?? []
    }
}
