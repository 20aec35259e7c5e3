internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// Two indicators of one name have different figures: a row that has all those of its twin was
/// copied and never changed.
enum CopiedRows: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        zip(plan.indicators, plan.indicators.dropFirst()).compactMap { one, other in
            guard other.draft.breakdown != nil, one.element == other.element,
                one.draft.name?.value == other.draft.name?.value, isCopied(one, other)
            else { return nil }
            return Finding(
                .copiedRow(
                    other.draft.id, name: other.name, pattern: one.name,
                    at: one.draft.id.location),
                about: other.draft.id.value)
        }
    }

    private static func isCopied(_ one: CheckedIndicator, _ other: CheckedIndicator) -> Bool {
        let numbers = numbers(of: one)
        return numbers.compactMap(\.self).count > 1 && numbers == self.numbers(of: other)
    }

    private static func numbers(of indicator: CheckedIndicator) -> [DecimalNumber?] {
        indicator.planned.map(\.quantity?.number)
    }
}
