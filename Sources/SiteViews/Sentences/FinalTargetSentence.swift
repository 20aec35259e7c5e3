import JapaneseText
import PlanModel

/// How far the newest actual is from the last target that the plan states in numbers.
struct FinalTargetSentence {
    /// The target as it is named, with its amount.
    let target: String
    /// The target.
    let aim: DecimalNumber
    /// The beginning of a sentence about the actual.
    let subject: String
    /// The actual.
    let reached: DecimalNumber
    /// How numbers are said.
    let wording: FigureWording

    /// The sentence; `nil` where there is no number to go to.
    func text(_ direction: Direction) -> String? {
        guard direction != .state else { return nil }
        if reached == aim {
            return direction == .maintain
                ? "\(subject)\(target)と同じです。" : "\(subject)\(target)にすでに達しています。"
        }
        let distance = wording.distance(reached, aim)
        switch (direction, reached > aim) {
        case (.increase, true), (.maintain, true):
            return "\(subject)\(target)をすでに\(distance)上回っています。"
        case (.decrease, false):
            return "\(subject)\(target)をすでに\(distance)下回っています。"
        case (.increase, false):
            return "\(target)まで、あと\(distance)です。"
        case (.maintain, false):
            return "\(subject)\(target)を\(distance)下回っています。"
        case (.decrease, true):
            return "\(subject)\(target)より\(distance)\(wording.greater.adverb)なっています。"
        case (.state, _):
            return nil
        }
    }
}
