internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Where the years before the last one have targets of their own, each is an equal share of the
/// term's volume: 357,156 ÷ 3 = 119,052.
enum TermShares: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard let shares = YearlyShares(of: indicator), !shares.wrong.isEmpty else { return [] }
        // Years that agree with each other and not with the term speak for a slip in the term.
        if let share = shares.common, let term = indicator.draft.term {
            return [
                .termOfShares(
                    shares.whole, share: share, years: shares.years, name: indicator.name,
                    at: term.value.location)
            ]
        }
        return shares.wrong.map { target in
            .termShare(
                target, whole: shares.whole, years: shares.years, name: indicator.name)
        }
    }
}

/// The targets of the years before the last one, beside the volume of the term that they share.
struct YearlyShares {
    /// What is planned for the whole term.
    let whole: DecimalNumber
    /// How many years the term has.
    let years: Int
    /// The targets that are no equal share of it.
    let wrong: [PlacedFigure]
    /// The target of each year, where there are several, all the same and no share of the term.
    let common: DecimalNumber?

    init?(of indicator: CheckedIndicator) {
        guard indicator.aggregation == .annualFlow, let whole = indicator.termNumber else {
            return nil
        }
        let years = indicator.period.count
        let targets = indicator.targets.dropLast().filter { $0.level != nil }
        self.whole = whole
        self.years = years
        wrong = targets.filter { $0.level?.times(years) != whole }
        let isCommon = targets.count > 1 && Set(targets.map(\.level)).count == 1
        common = isCommon && !wrong.isEmpty ? targets.first?.level : nil
    }
}
