import JapaneseText
import PlanModel

/// How far the newest actual is from the last target that the plan states in numbers.
struct FinalTargetSentence {
    /// The target.
    let aim: DecimalNumber
    /// The year of the target.
    let year: FiscalYear
    /// Whether that is the last year of the plan.
    let isLastYear: Bool
    /// The actual.
    let reached: DecimalNumber
    /// The year of the actual.
    let reachedIn: FiscalYear
    /// How numbers are said.
    let wording: FigureWording

    /// The sentence; `nil` where there is no number to go to.
    func text(_ direction: Direction) -> String? {
        guard direction != .state else { return nil }
        let target =
            isLastYear
            ? "最終年度（\(year.japanese)）の目標\(wording.amount(aim))"
            : "数値で示された最後の目標である\(year.japanese)の\(wording.amount(aim))"
        if direction == .increase, reached < aim {
            return "\(target)まで、あと\(wording.distance(reached, aim))です。"
        }
        return "\(reachedIn.japanese)の実績は、\(target)\(position(direction))"
    }

    /// Where the actual stands by the target, from 「を」 or 「に」 to the end of the sentence.
    private func position(_ direction: Direction) -> String {
        if reached == aim { return direction == .maintain ? "と同じです。" : "にすでに達しています。" }
        let distance = wording.distance(reached, aim)
        switch (direction, reached > aim) {
        case (.decrease, true):
            return "より\(distance)\(wording.greater.adverb)なっています。"
        case (.maintain, false):
            return "を\(distance)下回っています。"
        case (_, let isHigher):
            return "をすでに\(distance)\(isHigher ? "上回" : "下回")っています。"
        }
    }
}
