internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// A table of actuals has a row for every indicator with a target for its year, unless many are
/// left out: then they have not been reported.
enum MissingActuals: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.draft.actuals.compactMap { table in
            let planned = plan.indicators.filter { isPlanned($0, in: table.year.value) }
            let missing = planned.filter { indicator in
                !indicator.actuals.contains { $0.year == table.year.value }
                    && !table.unreported.contains(indicator.draft.id.value)
            }
            guard let first = missing.first, planned.count > 2,
                missing.count == 1 || missing.count * 10 <= planned.count
            else { return nil }
            return Finding(
                .missingActual(first.draft, others: missing.count - 1, in: table.year),
                about: first.draft.id.value)
        }
    }

    private static func isPlanned(_ indicator: CheckedIndicator, in year: FiscalYear) -> Bool {
        indicator.targets.contains { target in
            guard target.year == year else { return false }
            switch target.meaning {
            case .quantity, .tendency: return true
            case .state, .absent: return false
            }
        }
    }
}
