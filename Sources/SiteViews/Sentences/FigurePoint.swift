import JapaneseText
import PlanModel

/// A number of an indicator with the moment it belongs to.
struct FigurePoint {
    /// The observation that states it.
    let observation: Observation
    /// The number.
    let number: DecimalNumber
    /// Whether it was taken when the plan was made.
    let isBaseline: Bool

    /// The point of an observation, if that is a number.
    init?(_ observation: Observation?, isBaseline: Bool = false) {
        guard let observation, let number = observation.value.number else { return nil }
        self.observation = observation
        self.number = number
        self.isBaseline = isBaseline
    }

    /// The moment in short: 「計画策定時」, 「令和4年度」.
    var moment: String { isBaseline ? "計画策定時" : observation.year.japanese }

    /// The moment with the date of a baseline: 「計画策定時（令和3年3月）」.
    var fullMoment: String {
        guard isBaseline else { return observation.year.japanese }
        return "計画策定時（\(observation.month?.japanese ?? observation.year.japanese)）"
    }
}
