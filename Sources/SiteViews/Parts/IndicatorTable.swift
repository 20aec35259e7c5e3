import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the targets and actuals of all indicators of a plan, year by year.
    mutating func indicatorTable(of context: PlanContext, _ links: PlanLinks) {
        guard !context.plan.indicators.isEmpty else { return absent(.indicatorTable) }
        let period = context.identity.period
        object(.indicatorTable) { data in
            data.text(.id, "indicators-caption")
            data.text(.caption, "すべての指標の目標と実績（\(context.period)）")
            data.list(.years, period) { data, year in data.year(context.years[year]) }
            data.list(.rows, context.evaluated.indicators.enumerated()) { data, entry in
                data.text(.label, context.indicatorLabels[entry.offset])
                data.text(.link, links.indicators[entry.offset])
                data.values(of: entry.element, in: period.count)
            }
        }
    }

    /// Says the names of a year.
    mutating func year(_ name: YearName) {
        text(.gregorian, name.gregorian)
        text(.eraYear, name.eraYear)
        text(.yearName, name.full)
    }

    private mutating func values(of evaluated: EvaluatedIndicator, in years: Int) {
        let indicator = evaluated.indicator
        cell(.baseline, ValueCell(ValueText(baseline: indicator.baseline, unit: indicator.unit)))
        let results = evaluated.years
        cells(
            .targets,
            results.lazy.map { ValueCell(ValueText(target: $0.target, unit: indicator.unit)) })
        cells(
            .actuals,
            results.lazy.map { ValueCell(ValueText(actual: $0.actual, unit: indicator.unit)) })
    }
}
