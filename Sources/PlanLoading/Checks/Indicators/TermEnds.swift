internal import Diagnostics
internal import PlanModel

/// Where years are not added up, or each figure contains those before it, the target of the last
/// year is that of the whole term.
enum TermEnds: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.aggregation != .annualFlow, let whole = indicator.termNumber,
            let last = indicator.targets.last, last.year == indicator.period.upperBound,
            let target = last.level, target != whole
        else { return [] }
        return [.termEnd(last, whole: whole, name: indicator.name)]
    }
}
