package import PlanModel

/// How a plan's grades are computed, in plain Japanese, made from its scale and its rule.
package struct RatingRuleWords: Sendable {
    private let scheme: RatingScheme
    private let level: String
    /// What is judged and counted, in the plan's word: 「事業量」 or 「指標」.
    private let measure: String

    /// The words for the rule of a plan.
    package init(_ scheme: RatingScheme, of plan: Plan) {
        self.scheme = scheme
        level = plan.levels[scheme.level].name
        measure = MeasureNoun(plan.indicators).word
    }

    /// What the scale is for: 「この計画は、施策ごとに、年度の実績を3つの評語で評価します。」.
    package var lead: String { "この計画は、\(level)ごとに、年度の実績を\(scheme.grades.count)つの評語で評価します。" }

    /// How the computation goes, in one sentence each.
    package var rules: [String] {
        [comparison, withoutAnnualTarget, levels, work, done, missing, order] + most
    }

    /// What must be so for a grade: 「事業量の大部分が計画に届き、一つ以上が計画を上回る」.
    package func condition(of grade: RatingScheme.Grade) -> String {
        guard let condition = grade.condition else { return "ほかのどの条件にも当たらない" }
        let parts: [(middle: String, end: String)] = [
            condition.reached.map { share($0) + "が計画に届" }.map { ($0 + "き", $0 + "く") },
            condition.exceeded.map { share($0) + "が計画を上回" }.map { ($0 + "り", $0 + "る") },
            condition.needsEveryNumber ? (everyNumber + "き", everyNumber + "く") : nil,
            condition.leastRate.map { ("\(numbers)が計画の\($0)％以上で", "\(numbers)が計画の\($0)％以上") },
        ].compactMap(\.self)
        guard let last = parts.last else { return "条件なし" }
        return (parts.dropLast().map(\.middle) + [last.end]).joined(separator: "、")
    }

    private var numbers: String { "数で定めた\(measure)のすべて" }
    private var everyNumber: String { "数で定めた\(measure)があって、そのすべてが計画に届" }

    private func share(_ share: GradeCondition.Share) -> String {
        switch share {
        case .any: "一つ以上の\(measure)"
        case .most: "\(measure)の大部分"
        case .all: "すべての\(measure)"
        }
    }
}

extension RatingRuleWords {
    private var comparison: String {
        "\(measure)ごとに、その年度の実績を計画と比べます。年度の目標が資料にあるときは、その目標と比べます。"
    }

    private var withoutAnnualTarget: String {
        let start = "年度の目標がなく、計画期間全体の量だけがあるときは、"
        return switch scheme.rule.withoutAnnualTarget {
        case .equalShare: "\(start)年数で等しく分けた1年分と比べます。期間全体の量にすでに届いていれば、届いたとみます。"
        case .cumulativeShare: "\(start)その年度までの合計を、年数に応じた量と比べます。"
        case .wholeTerm: "\(start)最終年度に、合計を期間全体の量と比べます。それまでは進行中とします。"
        }
    }

    private var levels: String {
        "割合などの水準と、言葉で示された計画は、期間の終わりまでに届けばよいものとし、最終年度より前に届いていないものは進行中とします。"
    }

    private var work: String {
        switch scheme.rule.wordsUnderWay {
        case .reached: "進行中のものは、計画に届いたものとして数えます。"
        case .ignored: "進行中のものは数えません。"
        }
    }

    private var done: String { "前の年度までに完了したものは、計画に届いたものとして数えます。計画にないものは数えません。" }

    private var missing: String {
        let start = "実績が資料にない\(measure)が"
        return switch scheme.rule.missing {
        case .withhold: "\(start)一つでもある\(level)は、評語を計算しません。"
        case .notReached: "\(start)あるときは、計画に届かなかったものとして数えます。"
        case .ignore: "\(start)あるときは、数えません。"
        }
    }

    private var order: String { "評語ごとの計算の条件を上から順に見て、最初に当てはまる評語とします。" }

    /// What 大部分 is, where a condition speaks of it.
    private var most: [String] {
        let isAsked = scheme.grades.contains { grade in
            grade.condition?.reached == .most || grade.condition?.exceeded == .most
        }
        let share = scheme.rule.mostAbove == 50 ? "半分" : "\(scheme.rule.mostAbove)％"
        return isAsked ? ["「大部分」は、\(share)を超えることとします。"] : []
    }
}
