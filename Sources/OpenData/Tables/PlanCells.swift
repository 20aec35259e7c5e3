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
    /// The sources, at the positions of ``Plan/sources``; never empty.
    let sources: [PublishedSource]

    private let sourcePositions: [SourceID: Int]

    /// A source as the rows refer to it.
    struct PublishedSource: Sendable {
        /// Its place among the sources of the plan.
        let position: Int
        /// Its name within the plan.
        let name: SourceID
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
        sources = plan.sources.enumerated().map { position, source in
            PublishedSource(
                position: position, name: source.id, id: "\(planID)_\(source.id)",
                published: source.published)
        }
        sourcePositions = Dictionary(
            sources.map { ($0.name, $0.position) }, uniquingKeysWith: { first, _ in first })
    }

    /// The source of a figure; plans are loaded only with every reference resolved.
    func source(_ name: SourceID) -> PublishedSource {
        guard let position = sourcePositions[name] else {
            preconditionFailure("source \(name) of plan \(planID) was not checked by the loader")
        }
        return sources[position]
    }

    /// The identifier of something else within the plan.
    func identifier(_ local: String) -> String { "\(planID)_\(local)" }

    /// The identifier of something that has no name but its place: `…_N012`.
    func identifier(_ letter: String, number: Int) -> String {
        let digits = String(number)
        let noughts = String(repeating: "0", count: max(0, 3 - digits.utf8.count))
        return "\(planID)_\(letter)\(noughts)\(digits)"
    }
}
