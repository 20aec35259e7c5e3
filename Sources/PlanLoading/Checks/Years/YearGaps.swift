internal import Diagnostics
internal import JapaneseText
internal import TextLint

/// Years are reported one after the other.
enum YearGaps: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let years = plan.draft.actuals.map(\.year).sorted { $0.value < $1.value }
        return zip(years, years.dropFirst()).compactMap { before, after in
            guard after.value > before.value.next else { return nil }
            return Finding(.yearGap(before: after, missing: before.value.next))
        }
    }
}
