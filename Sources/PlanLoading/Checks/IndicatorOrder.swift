internal import Diagnostics
internal import PlanModel
internal import TextLint

/// Indicators follow each other as their elements do: one that is out of the order has the id of
/// another element.
enum IndicatorOrder: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        // The order of the file: a wrong `parent` changes that of the tree, and is told as such.
        let places = Dictionary(
            plan.draft.structure.elements.enumerated().map { ($1.id.value, $0) },
            uniquingKeysWith: { first, _ in first })
        let elements = plan.draft.indicators.indicators.map { draft in
            draft.element.flatMap { places[$0.value] } ?? 0
        }
        let strays = strays(in: elements)
        // A document that lists its indicators in another order does so all along.
        guard !strays.isEmpty, strays.count * 10 <= elements.count else { return [] }
        // Where places tell of the elements, they lead to the mistake.
        guard PlacesOfElements.indicators(in: plan).isEmpty else { return [] }
        return strays.compactMap { position in
            let draft = plan.indicator(position)
            guard let element = draft.element else { return nil }
            return Finding(
                .indicatorOutOfOrder(element, name: draft.fullName ?? ""), about: draft.id.value)
        }
    }

    /// The positions at which a number stands that is less than the one before it; where the one
    /// before is the odd one out, its position.
    private static func strays(in numbers: [Int]) -> [Int] {
        var strays: [Int] = []
        for position in numbers.indices.dropFirst()
        where numbers[position] < numbers[position - 1] && strays.last != position - 1 {
            let before = numbers[position - 1]
            let goesOn = position + 1 < numbers.count ? numbers[position + 1] < before : true
            let fits = position < 2 || numbers[position] >= numbers[position - 2]
            strays.append(goesOn && fits ? position - 1 : position)
        }
        return strays
    }
}
