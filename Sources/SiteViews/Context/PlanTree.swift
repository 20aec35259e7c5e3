import PlanModel

/// How the elements of a plan stand to each other, found in one pass over the plan.
struct PlanTree: Sendable {
    /// The elements of the highest level.
    let roots: [Int]
    /// For each element, the element of the highest level above it, or itself.
    let root: [Int]
    /// For each element, itself or the nearest element above it that has indicators of its own.
    let measured: [Int?]
    /// For each element, the one before it on the same level.
    let previous: [Int?]
    /// For each element, the one after it on the same level.
    let next: [Int?]

    init(_ plan: Plan) {
        let elements = plan.elements
        var root = Array(elements.indices)
        var measured = [Int?](repeating: nil, count: elements.count)
        var previous = measured
        var next = measured
        var latest = [Int?](repeating: nil, count: plan.levels.count)
        for (position, element) in elements.enumerated() {
            if let parent = element.parent { root[position] = root[parent] }
            let ownsIndicators = !plan.indicators(of: position).isEmpty
            measured[position] = ownsIndicators ? position : element.parent.flatMap { measured[$0] }
            if let before = latest[element.level] {
                previous[position] = before
                next[before] = position
            }
            latest[element.level] = position
        }
        roots = elements.indices.filter { elements[$0].parent == nil }
        self.root = root
        self.measured = measured
        self.previous = previous
        self.next = next
    }
}
