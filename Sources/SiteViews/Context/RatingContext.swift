import JapaneseText
import PlanEvaluation
import PlanModel

/// What the pages of a plan that rates its measures say alike.
struct RatingContext: Sendable {
    let ratings: PlanRatings
    /// The newest year for which the ward has given grades.
    let newestYear: FiscalYear?
    /// How its grades are computed, in words.
    let rule: RatingRuleWords
    /// Whose rule it is, for a link: 「前期実施計画の評語の決まり」.
    let ruleLabel: String
    /// That a computed grade is none of the ward's.
    let disclaimer: String

    var scheme: RatingScheme { ratings.scheme }

    /// The context of a plan; `nil` for one without a scale.
    init?(_ evaluated: EvaluatedPlan) {
        guard let ratings = evaluated.ratings else { return nil }
        self.ratings = ratings
        newestYear = ratings.latestTally?.year
        let identity = evaluated.plan.identity
        rule = RatingRuleWords(ratings.scheme, of: evaluated.plan)
        ruleLabel = "\(ratings.scheme.version ?? identity.title)の評語の決まり"
        disclaimer =
            "計算した評語は、公表された計画と実績の値からこのサイトが求めた参考の値で、\(identity.municipality.shortName)の評価ではありません。"
    }

    /// Whether an element is of the level that is rated.
    func rates(_ element: Element) -> Bool { element.level == scheme.level }

    /// The documents that state the grades of some ratings, and the scale.
    func addSources(of some: [ElementRating], to names: inout SourceNames) {
        names.insert(scheme.source)
        for rating in some {
            if let official = rating.official { names.insert(official.source) }
        }
    }
}
