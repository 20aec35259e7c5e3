internal import Diagnostics
internal import PlanModel
internal import TextLint

/// Two indicators of one element have two names, and so have two elements under one above: a
/// block that was copied still has the name of its pattern.
enum SameNames: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let twins = siblings(in: plan.plan).flatMap { elements(at: $0, in: plan) }
        // A plan of many like-named elements means them to be so.
        return (twins.count == 1 ? twins : [])
            + plan.plan.elements.indices.flatMap { indicators(of: $0, in: plan) }
    }

    /// The positions of the elements under each element, and at the top.
    private static func siblings(in plan: Plan) -> [[Int]] {
        [plan.elements(atLevel: 0)] + plan.elements.indices.map { plan.elements[$0].children }
    }

    private static func elements(at positions: [Int], in plan: CheckedPlan) -> [Finding] {
        guard positions.count > 1 else { return [] }
        let titles = positions.map { plan.element($0).title }
        return repeated(titles).map { twin in
            Finding(
                .sameName(twin.name, first: twin.first),
                about: plan.element(positions[twin.position]).id.value)
        }
    }

    private static func indicators(of element: Int, in plan: CheckedPlan) -> [Finding] {
        let positions = plan.plan.indicators(of: element)
        guard positions.count > 1 else { return [] }
        let names = positions.map { position -> Located<String>? in
            let draft = plan.indicators[position].draft
            guard let name = draft.name, draft.breakdown != nil else { return draft.name }
            return draft.fullName.map { Located($0, at: name.location) }
        }
        return repeated(names).map { twin in
            Finding(
                .sameName(twin.name, first: twin.first),
                about: plan.indicators[positions[twin.position]].draft.id.value)
        }
    }

    /// The names that have been there before, by their bytes: nearly all differ in the first few.
    private static func repeated(
        _ names: [Located<String>?]
    ) -> [(position: Int, name: Located<String>, first: SourceLocation)] {
        names.indices.dropFirst().compactMap { position in
            guard let name = names[position] else { return nil }
            let first = names[..<position].first { known in
                known.map { $0.value.utf8.elementsEqual(name.value.utf8) } ?? false
            }
            return first.flatMap { $0 }.map { (position, name, $0.location) }
        }
    }
}
