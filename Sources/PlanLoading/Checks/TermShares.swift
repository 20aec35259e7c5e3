internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Where the years before the last one have targets of their own, each is an equal share of the
/// term's volume: 357,156 ÷ 3 = 119,052.
enum TermShares: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let years = plan.plan.identity.period.count
        return plan.plan.indicators.indices.flatMap { position -> [Finding] in
            let indicator = plan.plan.indicators[position]
            guard indicator.aggregation == .annualFlow, let whole = indicator.term?.value.number
            else { return [] }
            let draft = plan.indicator(position)
            return indicator.targets.dropLast().compactMap { target in
                guard let number = target.value.number, number.times(years) != whole
                else { return nil }
                return Finding(
                    .termShare(
                        number, whole: whole, years: years, name: draft.fullName ?? "",
                        at: plan.place(ofTarget: target.year, of: position)),
                    about: draft.id.value)
            }
        }
    }
}
