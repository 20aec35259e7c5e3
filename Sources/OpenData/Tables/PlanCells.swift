import JapaneseText
import PlanModel

/// What the rows of a plan's tables say again and again, made once.
final class PlanCells: Sendable {
    /// The plan.
    let plan: Plan
    /// The identifier of the plan.
    let planID: String
    /// The identifiers of the elements, at the positions of ``Plan/elements``.
    let elementIDs: [String]
    /// The identifiers and dates of the sources.
    private let sources: [SourceID: PublishedSource]

    /// A source as the rows refer to it.
    struct PublishedSource: Sendable {
        /// Its identifier.
        let id: String
        /// When it was published, if it says so.
        let published: CalendarDate?
    }

    init(_ plan: Plan) {
        let planID = plan.identity.id.description
        self.plan = plan
        self.planID = planID
        elementIDs = plan.elements.map { "\(planID)_\($0.id)" }
        sources = Dictionary(
            plan.sources.map { source in
                let id = "\(planID)_\(source.id)"
                return (source.id, PublishedSource(id: id, published: source.published))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The source of a figure; plans are loaded only with every reference resolved.
    func source(_ id: SourceID) -> PublishedSource {
        guard let source = sources[id] else {
            preconditionFailure("source \(id) of plan \(planID) was not checked by the loader")
        }
        return source
    }

    /// The identifier of something else within the plan.
    func identifier(_ local: String) -> String { "\(planID)_\(local)" }
}
