import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the ratings of an element, the newest year first; nothing where the plan does not rate
    /// elements of its level.
    mutating func ratings(
        of position: Int, in context: PlanContext, _ links: PlanLinks, id: String = "ratings"
    ) {
        guard let rated = context.rated, rated.rates(context.plan.elements[position]) else {
            return absent(.ratings)
        }
        object(.ratings) { data in
            data.text(.id, id)
            let all = rated.ratings.years.reversed().compactMap {
                rated.ratings.rating(of: position, in: $0)
            }
            data.text(.none, all.isEmpty ? "評語は未公表です。" : nil)
            data.list(.years, all) { data, rating in
                data.text(.id, "ratings-\(rating.year.startingYear)")
                data.text(.title, context.years[rating.year].full)
                data.rating(rating, of: context, by: rated.scheme)
                data.text(.disagreement, rating.agreement == .different ? Self.disagreement : nil)
            }
            data.text(.lead, all.isEmpty ? "評語の決まりは、" : "\(rated.disclaimer)計算は")
            data.text(.ruleLabel, rated.ruleLabel)
            data.text(.ruleLink, "\(links.plan)#ratings-rule")
        }
    }

    private static var disagreement: String { "公表された評語と、このサイトの決まりによる計算が違います。" }
}
