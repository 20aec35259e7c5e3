internal import Diagnostics
internal import PlanModel

/// The words of an indicator tell how it is counted: 累計 and 積算 add up the years, 年 does not,
/// and a percentage is added up by nobody.
enum WaysOfCounting: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        let aggregation = indicator.indicator.aggregation
        if indicator.isPercentage, aggregation.isCumulative, let unit = indicator.draft.unit {
            return [.wayOfCounting(unit, says: unit.value)]
        }
        return aggregation.isCumulative ? years(indicator) : totals(indicator)
    }

    /// Words of a total where the years stand for themselves.
    private static func totals(_ indicator: CheckedIndicator) -> [Diagnostic] {
        let names = [indicator.draft.name, indicator.draft.breakdown].compactMap(\.self)
        for name in names {
            let words = Substring(name.value).utf8
            if let word = totalWords.first(where: words.contains) {
                return [.wayOfCounting(name, says: "\(word)")]
            }
        }
        for figure in indicator.figures where figure.beginsWithWord {
            if let word = totalWords.first(where: { figure.printed.utf8.starts(with: $0.utf8) }) {
                let printed = Located(figure.printed, at: figure.place)
                return [.wayOfCounting(printed, says: "\(word)")]
            }
        }
        return []
    }

    /// Words of a single year where the years are added up.
    private static func years(_ indicator: CheckedIndicator) -> [Diagnostic] {
        for figure in indicator.figures
        where figure.beginsWithWord && figure.printed.hasPrefix("年") && figure.quantity != nil {
            return [.wayOfCounting(Located(figure.printed, at: figure.place), says: "年")]
        }
        return []
    }

    private static let totalWords: [StaticString] = ["累計", "積算"]
}
