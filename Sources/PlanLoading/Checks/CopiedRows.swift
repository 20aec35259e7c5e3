internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// Two indicators of one name have different figures: a row that has all those of its twin was
/// copied and never changed.
enum CopiedRows: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let indicators = plan.plan.indicators
        return indicators.indices.dropFirst().compactMap { position in
            let (one, other) = (indicators[position - 1], indicators[position])
            guard one.name == other.name, one.element == other.element,
                one.breakdown != other.breakdown, isCopied(one, other)
            else { return nil }
            let draft = plan.indicator(position)
            return Finding(
                .copiedRow(
                    draft.id, name: other.fullName, pattern: one.fullName,
                    at: plan.indicator(position - 1).id.location),
                about: draft.id.value)
        }
    }

    private static func isCopied(_ one: Indicator, _ other: Indicator) -> Bool {
        let numbers = numbers(of: one)
        return numbers.compactMap(\.self).count > 1 && numbers == self.numbers(of: other)
    }

    private static func numbers(of indicator: Indicator) -> [DecimalNumber?] {
        [indicator.baseline?.value.number] + indicator.targets.map(\.value.number)
    }
}
