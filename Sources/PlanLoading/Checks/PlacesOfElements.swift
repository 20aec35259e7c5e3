internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// Where places name the number of their element (【施策1】の節), each names its own: one that names
/// another was copied, or its element has the wrong id.
enum PlacesOfElements: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.plan.levels.indices.flatMap { elements(atLevel: $0, in: plan) } + indicators(in: plan)
    }

    private static func elements(atLevel level: Int, in plan: CheckedPlan) -> [Finding] {
        let items = plan.plan.elements(atLevel: level).compactMap { position in
            let draft = plan.element(position)
            return draft.place.flatMap { Item($0, of: draft, about: draft.id.value) }
        }
        return outliers(items, in: plan)
    }

    /// The indicators that stand at the place of another element.
    static func indicators(in plan: CheckedPlan) -> [Finding] {
        let items = plan.plan.indicators.indices.compactMap { position in
            let draft = plan.indicator(position)
            let element = plan.element(plan.plan.indicators[position].element)
            return draft.place.flatMap { Item($0, of: element, about: draft.id.value) }
        }
        return outliers(items, in: plan)
    }

    /// The few of some places that do not name the number, where nearly all of them do.
    private static func outliers(_ items: [Item], in plan: CheckedPlan) -> [Finding] {
        guard items.count >= 5 else { return [] }
        let others = items.filter { !$0.namesNumber }
        guard !others.isEmpty, others.count * 10 <= items.count else { return [] }
        // A number that is wrong itself has been told.
        let told = Set(NumberGaps.findings(in: plan).compactMap(\.about))
        return others.filter { !told.contains($0.about) && !told.contains($0.element) }.map {
            Finding(.placeOfAnother($0.place, number: $0.number), about: $0.about)
        }
    }

    /// A place and the number that it should name.
    private struct Item {
        let place: Located<String>
        let number: String
        let about: String
        let element: String
        /// Whether it does: as it is printed, or as the first number of the place.
        let namesNumber: Bool

        init?(_ place: Located<String>, of element: ElementDraft, about: String) {
            guard let number = element.number, let printed = PrintedNumber(number.value) else {
                return nil
            }
            let words = ValueWords.narrowed(Substring(place.value))
            self.place = place
            self.number = number.value
            self.about = about
            self.element = element.id.value
            namesNumber =
                words.hasNumber(ValueWords.narrowed(Substring(number.value)))
                || words.firstNumber == printed.value
        }
    }
}

extension String {
    /// The first number of a text.
    fileprivate var firstNumber: Int? {
        Int(drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit })
    }

    /// Whether some words that end in a number stand in the text, and no other digit behind them.
    fileprivate func hasNumber(_ words: String) -> Bool {
        ranges(of: words).contains { range in
            !(self[range.upperBound...].first?.isASCIIDigit ?? false)
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
