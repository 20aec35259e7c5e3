internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// The target of the last year is what the years before have left of the term's volume:
/// 357,156 − 87,095 − 89,491 = 180,570.
enum TermResiduals: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard let sum = TermSum(of: indicator.indicator, in: indicator.period), sum.isPlanned,
            sum.residual > .zero,
            sum.residual != sum.target, YearlyShares(of: indicator)?.common == nil,
            let target = indicator.targets.last
        else { return [] }
        let parts = indicator.actuals.filter { $0.year < sum.year }
        return [.residual(sum, name: indicator.name, at: target.place, parts: parts)]
    }
}

/// The volume of a term, what the years before its last one have brought, and what the last year
/// is to bring; only where all of them are numbers of the years themselves.
struct TermSum {
    /// What is planned for the whole term.
    let whole: DecimalNumber
    /// The actuals of the years before the last target.
    let parts: [DecimalNumber]
    /// The last target.
    let target: DecimalNumber
    /// The year of that target.
    let year: FiscalYear
    /// Whether the target is that of the last year of the plan and all years before it have been
    /// reported, so that it can be the rest.
    let isPlanned: Bool

    init?(of indicator: Indicator, in period: ClosedRange<FiscalYear>) {
        guard indicator.aggregation == .annualFlow, let whole = indicator.term?.value.number,
            let last = indicator.targets.last, let target = last.value.number
        else { return nil }
        let before = indicator.actuals.filter { $0.year < last.year }
        let numbers = before.compactMap(\.value.number)
        self.whole = whole
        self.target = target
        parts = numbers
        year = last.year
        isPlanned =
            last.year == period.upperBound && numbers.count == period.count - 1
            && before.first?.year == period.lowerBound && before.count == numbers.count
    }

    /// The volume less what the years have brought.
    var residual: DecimalNumber { parts.reduce(whole) { $0 - $1 } }

    /// The sum as a sentence writes it: 「357,156 − 87,095 − 89,491 = 180,570」.
    var words: String {
        ([whole] + parts).map(\.grouped).joined(separator: " − ") + " = " + residual.grouped
    }
}
