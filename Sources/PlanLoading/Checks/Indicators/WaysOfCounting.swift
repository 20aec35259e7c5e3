internal import Diagnostics
internal import PlanModel

/// The words of an indicator tell how it is counted: 累計 and 積算 add up the years, 年 does not,
/// and a percentage is added up by nobody.
enum WaysOfCounting: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.aggregation.isCumulative else { return totals(indicator) }
        if indicator.isPercentage, let unit = indicator.draft.unit {
            return [.wayOfCounting(unit, says: unit.value)]
        }
        return years(indicator)
    }

    /// Words of a total where the years stand for themselves.
    private static func totals(_ indicator: CheckedIndicator) -> [Diagnostic] {
        for name in [indicator.draft.name, indicator.draft.breakdown] {
            for word in totalWords where name?.value[...].utf8.contains(word) ?? false {
                return name.map { [.wayOfCounting($0, says: word.description)] } ?? []
            }
        }
        return problem(with: totalWords, before: indicator)
    }

    /// Words of a single year where the years are added up.
    private static func years(_ indicator: CheckedIndicator) -> [Diagnostic] {
        problem(with: ["年"], before: indicator)
    }

    /// The first number of an indicator that one of some words stands before.
    private static func problem(
        with words: [StaticString], before indicator: CheckedIndicator
    ) -> [Diagnostic] {
        if let baseline = indicator.baseline, let problem = problem(with: words, in: baseline) {
            return [problem]
        }
        for figures in [indicator.targets, indicator.actuals] {
            for figure in figures {
                if let problem = problem(with: words, in: figure) { return [problem] }
            }
        }
        return []
    }

    private static func problem(
        with words: [StaticString], in figure: PlacedFigure
    ) -> Diagnostic? {
        guard figure.printed.utf8.first ?? 0 >= 0x80, figure.quantity != nil,
            let word = words.first(where: { figure.printed.utf8.starts(with: $0.utf8) })
        else { return nil }
        return .wayOfCounting(Located(figure.printed, at: figure.place), says: word.description)
    }

    private static let totalWords: [StaticString] = ["累計", "積算"]
}
