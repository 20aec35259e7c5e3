import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the targets and actuals of an indicator year by year; how they compare, where numbers
    /// can be compared.
    mutating func yearTable(
        of evaluated: EvaluatedIndicator, at position: Int, in context: PlanContext
    ) {
        let indicator = evaluated.indicator
        object(.yearTable) { data in
            let term = indicator.term.map { term in
                let words = ValueCell(ValueText(term: term, unit: indicator.unit)).words
                return "（計画期間全体の目標：\(words)）"
            }
            let name = context.indicatorLabels[position]
            data.text(.caption, "\(name)の年度ごとの目標と実績\(term ?? "")")
            data.list(.rows, evaluated.years) { data, result in
                data.year(context.years[result.year])
                data.values(of: result, unit: indicator.unit)
                data.cell(.difference, difference: result.difference, of: indicator)
            }
            let status = context.plan.targetsStatus.map(TargetsStatus.sentence) ?? ""
            let explanation = (evaluated.reasonWithoutJudgement ?? "") + status
            data.text(.explanation, explanation.isEmpty ? nil : explanation)
        }
    }

    /// Says which values of an indicator were revised or corrected, when and why (改定の記録).
    mutating func revisions(of indicator: Indicator) {
        let revisions = indicator.figureRevisions
        flag(.hasRevisions, !revisions.isEmpty)
        list(.revisions, revisions) { data, revision in
            data.text(.label, revision.figure)
            data.members(of: revision)
        }
    }

    /// Says what a revision changed, when and why.
    mutating func members(of revision: FigureRevision) {
        text(.before, revision.before)
        text(.after, revision.after)
        text(.when, revision.date.japanese)
        text(.reason, revision.reason)
    }
}
