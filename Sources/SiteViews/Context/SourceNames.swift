import PlanModel

/// The documents behind some facts, each named once.
///
/// A plan has a handful of documents and thousands of figures, nearly all from the document of
/// the figure before: to compare a name with a few is quicker than to hash it.
struct SourceNames: Hashable {
    /// The names in the order in which they were met.
    private(set) var all: [SourceID] = []

    /// Adds the document of one more fact.
    mutating func insert(_ name: SourceID) {
        if !all.contains(name) { all.append(name) }
    }

    /// The documents, in the order of the plan.
    func sources(of plan: Plan) -> [Source] {
        plan.sources.filter { all.contains($0.id) }
    }
}
