internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// A table of actuals has a row for every indicator with a target for its year, unless many are
/// left out: then they have not been reported.
enum MissingActuals: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let indicators = plan.plan.indicators
        return plan.draft.actuals.compactMap { table in
            let year = table.year.value
            let planned = indicators.indices.filter { isPlanned(indicators[$0], in: year) }
            let missing = planned.filter { position in
                indicators[position].actual(in: year) == nil
                    && !table.unreported.contains(indicators[position].id.description)
            }
            guard let first = missing.first, planned.count > 2,
                missing.count == 1 || missing.count * 10 <= planned.count
            else { return nil }
            let draft = plan.indicator(first)
            return Finding(
                .missingActual(draft, others: missing.count - 1, in: table.year),
                about: draft.id.value)
        }
    }

    private static func isPlanned(_ indicator: Indicator, in year: FiscalYear) -> Bool {
        switch indicator.target(in: year)?.value.meaning {
        case .quantity, .tendency: true
        case .state, .absent, nil: false
        }
    }
}
