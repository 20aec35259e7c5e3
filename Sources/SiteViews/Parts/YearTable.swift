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

    /// Says which values of an indicator were revised or corrected, when and why (改訂の記録).
    mutating func revisions(of indicator: Indicator, in context: PlanContext) {
        let figures =
            [indicator.baseline].compactMap(\.self).map { ("計画策定時の値", $0) }
            + indicator.targets.map { ("\(context.years[$0.year].japanese)の目標", $0) }
        let revised = figures.filter { !$0.1.revisions.isEmpty }
        flag(.hasRevisions, !revised.isEmpty)
        let rows = revised.flatMap { label, figure in
            figure.revisions.enumerated().map { (label, figure, $0.offset) }
        }
        list(.revisions, rows) { data, row in
            let (label, figure, index) = row
            let revision = figure.revisions[index]
            let next = index + 1
            data.text(.label, label)
            data.text(.before, PrintedWords.narrowed(revision.printed))
            data.text(
                .after,
                PrintedWords.narrowed(
                    next < figure.revisions.count
                        ? figure.revisions[next].printed : figure.value.printed))
            data.text(.when, revision.date.japanese)
            data.text(.reason, revision.reason)
        }
    }
}
