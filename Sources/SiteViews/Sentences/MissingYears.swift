import JapaneseText
import PlanEvaluation
import PlanModel

/// The years whose actual is not known, each with its reason.
struct MissingYears {
    private let facts: IndicatorFacts

    /// The missing years that the facts show.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// 「令和5年度と令和6年度の実績は、この資料の時点では公表されていません。」 and its like.
    var sentences: [String] {
        var sentences: [String] = []
        let unpublished = unpublishedYears
        if !unpublished.isEmpty {
            sentences.append("\(YearList.words(unpublished))の実績は、この資料の時点では公表されていません。")
        }
        for result in facts.evaluated.years {
            guard let actual = result.actual, case .absent(let reason) = actual.value.meaning else {
                continue
            }
            let subject = "\(result.year.japanese)の実績は"
            switch reason {
            case .surveying: sentences.append("\(subject)調査中です。")
            case .notSet: sentences.append("\(subject)、資料に記載がありません。")
            case .notCollected: sentences.append("\(subject)把握されていません。")
            case .undecided, .notApplicable, .discontinued:
                sentences.append("\(subject)「\(actual.value.printed)」とされています。")
            }
        }
        return sentences
    }

    /// Years with a target, or between two reported years, for which nothing was reported.
    private var unpublishedYears: [FiscalYear] {
        let reported = facts.evaluated.years.filter { $0.actual != nil }.map(\.year)
        let targeted = Set(facts.targetYears.map(\.year))
        return facts.evaluated.years.filter { result in
            guard result.actual == nil else { return false }
            if targeted.contains(result.year) { return true }
            guard let first = reported.first, let last = reported.last else { return false }
            return first < result.year && result.year < last
        }.map(\.year)
    }
}
