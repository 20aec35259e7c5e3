internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// The target of the last year is what the years before have left of the term's volume:
/// 357,156 − 87,095 − 89,491 = 180,570.
enum TermResiduals: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard let sum = TermSum(of: indicator), sum.isPlanned, sum.residual > .zero,
            sum.residual != sum.aim, YearlyShares(of: indicator)?.common == nil
        else { return [] }
        return [.residual(sum, name: indicator.name)]
    }
}

/// The volume of a term, what the years before its last one have brought, and what the last year
/// is to bring; only where all of them are numbers of the years themselves.
struct TermSum {
    /// What is planned for the whole term.
    let whole: DecimalNumber
    /// The actuals of the years before the last target.
    let parts: [PlacedFigure]
    /// The last target.
    let target: PlacedFigure
    /// The number of the last target.
    let aim: DecimalNumber

    init?(of indicator: CheckedIndicator) {
        guard indicator.aggregation == .annualFlow, let whole = indicator.termNumber,
            let target = indicator.targets.last, let aim = target.quantity?.number
        else { return nil }
        self.whole = whole
        self.target = target
        self.aim = aim
        parts = indicator.actuals.filter { $0.year < target.year }
        isPlanned =
            target.year == indicator.period.upperBound && parts.count == indicator.period.count - 1
            && parts.first?.year == indicator.period.lowerBound
            && parts.allSatisfy { $0.quantity != nil }
    }

    /// Whether the target is that of the last year of the plan and all years before it have been
    /// reported, so that it can be the rest.
    let isPlanned: Bool

    /// The volume less what the years have brought.
    var residual: DecimalNumber { numbers.reduce(whole) { $0 - $1 } }

    /// The sum as a sentence writes it: 「357,156 − 87,095 − 89,491 = 180,570」.
    var words: String {
        ([whole] + numbers).map(\.grouped).joined(separator: " − ") + " = " + residual.grouped
    }

    private var numbers: [DecimalNumber] { parts.compactMap(\.quantity?.number) }
}
