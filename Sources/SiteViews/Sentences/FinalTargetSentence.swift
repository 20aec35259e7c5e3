import JapaneseText
import PlanEvaluation
import PlanModel

/// How far the newest actual is from the last target that the plan states in numbers.
struct FinalTargetSentence {
    /// The two numbers with their years.
    let residual: Residual
    /// Whether the target is that of the last year of the plan.
    let isLastYear: Bool
    /// Whether the numbers are those of single years, so that none is on the way to another.
    let isOfYear: Bool
    /// Whether the actual is but a bound, which lies at no known distance.
    let isBound: Bool
    /// How numbers are said.
    let wording: FigureWording

    /// The sentence; `nil` where there is no number to go to.
    func text(_ direction: Direction) -> String? {
        guard direction != .state else { return nil }
        let year = residual.year.japanese
        if isBound { return "\(subject(year))\(wording.amount(residual.aim))です。" }
        if isOfYear { return "\(subject(year))\(wording.amount(residual.aim))で、\(beside)" }
        let aim = wording.amount(residual.aim.number)
        let target =
            isLastYear
            ? "最終年度（\(year)）の目標\(aim)" : "数値で示された最後の目標である\(year)の\(aim)"
        if direction == .increase, residual.distance > .zero {
            return "\(target)まで、あと\(wording.distance(residual.distance))です。"
        }
        return "\(residual.reachedIn.japanese)の実績は、\(target)\(position(direction))"
    }

    private func subject(_ year: String) -> String {
        isLastYear ? "最終年度（\(year)）の目標は" : "数値で示された最後の目標は\(year)の"
    }

    /// The number of one year beside that of another: 「令和4年度の実績より2回多くなっています。」.
    private var beside: String {
        let actual = "\(residual.reachedIn.japanese)の実績"
        if residual.distance == .zero { return "\(actual)と同じ数です。" }
        let words = residual.distance > .zero ? wording.greater : wording.smaller
        return "\(actual)より\(wording.distance(residual.distance))\(words.adverb)なっています。"
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
