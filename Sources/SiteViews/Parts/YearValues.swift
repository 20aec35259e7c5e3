import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the target, the actual, the rate and the judgement of a year, for a row of a table.
    mutating func values(of result: YearResult, unit: String) {
        cell(.target, ValueCell(ValueText(target: result.target, unit: unit)))
        cell(.actual, ValueCell(actual: result.actual, missing: result.missing, unit: unit))
        cell(.rate, ValueCell(computed: result.rate.map(RateText.words)))
        judgement(of: result)
    }
}

extension EvaluatedIndicator {
    /// The judgement of a year; one of nothing for a year that only other indicators of the plan
    /// speak of.
    func resultOrNothing(in year: FiscalYear) -> YearResult {
        result(in: year)
            ?? YearResult(
                year: year, target: nil, actual: nil, missing: .notPlanned,
                direction: indicator.direction)
    }
}
