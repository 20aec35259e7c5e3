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
