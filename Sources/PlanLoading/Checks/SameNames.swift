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
        [plan.elements(atLevel: 0)] + plan.elements.map(\.children)
    }

    private static func elements(at positions: [Int], in plan: CheckedPlan) -> [Finding] {
        let named = positions.compactMap { position -> Named? in
            let draft = plan.element(position)
            return draft.title.map { ($0, draft.id.value) }
        }
        return repeated(named)
    }

    private static func indicators(of element: Int, in plan: CheckedPlan) -> [Finding] {
        let positions = plan.plan.indicators(of: element)
        guard positions.count > 1 else { return [] }
        let named = positions.compactMap { position -> Named? in
            let draft = plan.indicator(position)
            guard let name = draft.fullName, let place = draft.name?.location else { return nil }
            return (Located(name, at: place), draft.id.value)
        }
        return repeated(named)
    }

    private typealias Named = (name: Located<String>, about: String)

    private static func repeated(_ named: [Named]) -> [Finding] {
        var places: [String: SourceLocation] = [:]
        return named.compactMap { name, about in
            guard let first = places.updateValue(name.location, forKey: name.value) else {
                return nil
            }
            return Finding(.sameName(name, first: first), about: about)
        }
    }
}
