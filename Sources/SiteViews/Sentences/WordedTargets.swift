import JapaneseText
import PlanEvaluation
import PlanModel

/// The targets that are words or a dash, which the drawing cannot show.
struct WordedTargets {
    private let facts: IndicatorFacts

    /// The worded targets among the facts.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// 「令和6年度の目標は「検討」とされています。」 and its like.
    var sentences: [String] {
        var sentences: [String] = []
        var years: [FiscalYear] = []
        var printed = ""
        for result in facts.evaluated.years {
            guard let words = Self.words(of: result.target) else { continue }
            if words != printed, !years.isEmpty {
                sentences.append(Self.sentence(years, printed))
                years = []
            }
            printed = words
            years.append(result.year)
        }
        if !years.isEmpty { sentences.append(Self.sentence(years, printed)) }
        if facts.evaluated.years.allSatisfy({ $0.target == nil }) {
            sentences.append("目標は数値で定められていません。")
        }
        return sentences
    }

    /// The words of a target, empty for a dash; `nil` for a number or none at all.
    private static func words(of target: Observation?) -> String? {
        guard let target, target.value.number == nil else { return nil }
        return target.value.isDash ? "" : target.value.printed
    }

    private static func sentence(_ years: [FiscalYear], _ printed: String) -> String {
        let subject = "\(YearList.words(years))の目標は"
        return printed.isEmpty ? "\(subject)設定されていません。" : "\(subject)「\(printed)」とされています。"
    }
}
