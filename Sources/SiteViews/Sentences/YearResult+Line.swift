import PlanEvaluation
import PlanModel

extension YearResult {
    /// What was reported, with the target where the two are held against each other:
    /// 「15件（目標20件）」, 「完了済」.
    func words(of indicator: Indicator) -> String {
        let unit = indicator.unit
        let actual = ValueCell(actual: actual, missing: missing, unit: unit).words
        guard judgement.isDecided else { return actual }
        return "\(actual)（目標\(ValueCell(ValueText(target: target, unit: unit)).words)）"
    }
}
