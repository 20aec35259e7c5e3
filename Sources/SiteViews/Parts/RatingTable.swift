import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the ratings of all elements in a year, and those in which the published and the computed
    /// grade differ; nothing for a plan without a scale.
    mutating func ratingTable(in year: FiscalYear, of context: PlanContext, _ links: PlanLinks) {
        guard let rated = context.rated else { return absent(.ratings) }
        let (level, all) = (rated.ratings.level, rated.ratings.ratings(in: year))
        object(.ratings) { data in
            data.text(.title, "\(level)ごとの評語")
            data.text(.caption, "\(context.years[year].japanese)の\(level)ごとの評語と計算の理由")
            data.text(.label, level)
            data.list(.rows, all) { data, rating in
                data.text(.label, context.elementLabels[rating.element])
                data.text(.link, links.elements[rating.element])
                data.rating(rating, of: context, by: rated.scheme)
            }
            let remarked = all.filter { $0.official?.remarks != nil }
            data.flag(.hasRemarks, !remarked.isEmpty)
            data.list(.remarks, remarked) { data, rating in
                data.text(.label, context.elementLabels[rating.element])
                data.text(.words, rating.official?.remarks)
            }
            data.text(.lead, "\(rated.disclaimer)計算は")
            data.text(.ruleLabel, rated.ruleLabel)
            data.text(.ruleLink, "\(links.plan)#ratings-rule")
            data.disagreements(among: all, rated, of: context, links)
        }
    }

    /// Says in which ratings the published and the computed grade differ, and that there is none.
    private mutating func disagreements(
        among all: [ElementRating], _ rated: RatingContext, of context: PlanContext,
        _ links: PlanLinks
    ) {
        let level = rated.ratings.level
        let different = all.filter { $0.agreement == .different }
        text(.disagreementTitle, "公表された評語と計算が違う\(level)")
        text(.none, different.isEmpty ? "公表された評語と計算が違う\(level)はありません。" : nil)
        text(.note, Self.note(on: all, level: level))
        guard !different.isEmpty else { return absent(.disagreements) }
        object(.disagreements) { data in
            data.list(.rows, different) { data, rating in
                data.text(.label, context.elementLabels[rating.element])
                data.text(.link, links.elements[rating.element])
                data.text(.words, Self.words(for: rating, rated, of: context))
            }
        }
    }

    private static func words(
        for rating: ElementRating, _ rated: RatingContext, of context: PlanContext
    ) -> String {
        let official = GradeChip(official: rating.official?.grade, on: rated.scheme).words
        let reason = RatingReason(rating.computed, in: context.plan, by: rated.scheme).text
        return "公表された評語は「\(official)」です。計算では、\(reason)となります。"
    }

    /// How many ratings cannot be compared, and why.
    private static func note(on all: [ElementRating], level: String) -> String? {
        let unpublished = all.count { $0.official == nil }
        let uncomputed = all.count { $0.computed.grade == nil }
        let parts = [
            unpublished == 0 ? nil : "評語が未公表の\(level)が\(unpublished)件",
            uncomputed == 0 ? nil : "実績が足りず計算できない\(level)が\(uncomputed)件",
        ].compactMap(\.self)
        return parts.isEmpty ? nil : "ほかに、\(parts.joined(separator: "、"))あります。"
    }
}
