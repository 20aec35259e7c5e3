internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// A table of actuals has figures of its own: one with all those of the year before was copied
/// and never changed.
enum CopiedYears: CrossCheck {
    /// How many numbers have to be the same to say something.
    private static let enough = 5

    static func findings(in plan: CheckedPlan) -> [Finding] {
        let years = plan.draft.actuals.map(\.year).sorted { $0.value < $1.value }
        return zip(years, years.dropFirst()).compactMap { before, after in
            guard isCopy(after.value, of: before.value, in: plan.indicators) else { return nil }
            return Finding(.copiedYear(after, before: before.value))
        }
    }

    private static func isCopy(
        _ year: FiscalYear, of earlier: FiscalYear, in indicators: [CheckedIndicator]
    ) -> Bool {
        var same = 0
        for indicator in indicators {
            guard let number = indicator.actual(in: year)?.quantity?.number else { continue }
            guard number == indicator.actual(in: earlier)?.quantity?.number else { return false }
            same += 1
        }
        return same >= enough
    }
}
