import JapaneseText
import PlanEvaluation
import PlanModel

/// How far the newest actual is from the last target that the plan states in numbers.
struct FinalTargetSentence {
    /// The two numbers with their years.
    let residual: Residual
    /// Whether the target is that of the last year of the plan.
    let isLastYear: Bool
    /// How numbers are said.
    let wording: FigureWording

    /// The sentence; `nil` where there is no number to go to.
    func text(_ direction: Direction) -> String? {
        guard direction != .state else { return nil }
        let year = residual.year.japanese
        let aim = wording.amount(residual.aim.number)
        let target =
            isLastYear
            ? "最終年度（\(year)）の目標\(aim)" : "数値で示された最後の目標である\(year)の\(aim)"
        if direction == .increase, residual.distance > .zero {
            return "\(target)まで、あと\(wording.distance(residual.distance))です。"
        }
        return "\(residual.reachedIn.japanese)の実績は、\(target)\(position(direction))"
    }

    /// Where the actual stands by the target, from 「を」 or 「に」 to the end of the sentence.
    private func position(_ direction: Direction) -> String {
        if residual.distance == .zero {
            let isThere = direction != .maintain && !residual.aim.isStrict
            return isThere ? "にすでに達しています。" : "と同じです。"
        }
        let distance = wording.distance(residual.distance)
        switch (direction, residual.distance < .zero) {
        case (.decrease, true):
            return "より\(distance)\(wording.greater.adverb)なっています。"
        case (.maintain, false):
            return "を\(distance)下回っています。"
        case (_, let isHigher):
            return "をすでに\(distance)\(isHigher ? "上回" : "下回")っています。"
        }
    }
}
