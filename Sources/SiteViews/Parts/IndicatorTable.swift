import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the targets and actuals of all indicators of a plan, year by year.
    mutating func indicatorTable(of context: PlanContext, _ links: PlanLinks) {
        guard !context.plan.indicators.isEmpty else { return absent(.indicatorTable) }
        object(.indicatorTable) { data in
            data.text(.id, "indicators-caption")
            data.text(.caption, "すべての指標の目標と実績（\(context.period)）")
            data.list(.years, context.yearsShown) { data, year in data.year(context.years[year]) }
            data.list(.rows, context.evaluated.indicators.enumerated()) { data, entry in
                data.text(.label, context.indicatorLabels[entry.offset])
                data.text(.link, links.indicators[entry.offset])
                data.values(of: entry.element, in: context.yearsShown)
            }
        }
    }

    /// Says the names of a year.
    mutating func year(_ name: YearName) {
        text(.gregorian, name.gregorian)
        text(.eraYear, name.eraYear)
    }

    private mutating func values(of evaluated: EvaluatedIndicator, in years: [FiscalYear]) {
        let unit = evaluated.indicator.unit
        let baseline = evaluated.indicator.baseline
        cell(.baseline, ValueCell(ValueText(baseline: baseline, unit: unit)))
        list(.targets, years) { data, year in
            let target = evaluated.result(in: year)?.target
            data.members(of: ValueCell(ValueText(target: target, unit: unit)))
        }
        list(.actuals, years) { data, year in
            let actual = evaluated.result(in: year)?.actual
            data.members(of: ValueCell(ValueText(actual: actual, unit: unit)))
        }
    }
}
