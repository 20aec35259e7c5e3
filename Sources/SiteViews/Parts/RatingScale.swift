import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the scale of a plan, how its grades are computed, and how often each was given.
    mutating func ratingScale(of context: PlanContext, _ links: PlanLinks) {
        guard let rated = context.rated else { return absent(.ratings) }
        object(.ratings) { data in
            data.text(.lead, rated.rule.lead)
            data.list(.grades, rated.scheme.grades.enumerated()) { data, entry in
                data.grade(.official, GradeChip(official: entry.offset, on: rated.scheme))
                data.text(.meaning, entry.element.meaning)
                data.text(.condition, rated.rule.condition(of: entry.element))
            }
            data.text(.explanation, "\(rated.ruleLabel)から、このサイトは次のように計算します。\(rated.disclaimer)")
            data.texts(.rules, rated.rule.rules)
            data.drawn(.ratingBars, context.course, id: "rating-bars", level: 4, links)
            data.ratingCounts(rated, of: context)
        }
    }

    /// Says how often each grade was given in each year, beside the document's own counts.
    private mutating func ratingCounts(_ rated: RatingContext, of context: PlanContext) {
        let tallies = rated.ratings.years.compactMap { rated.ratings.tally(in: $0) }
        text(.none, tallies.isEmpty ? "評語はまだ公表されていません。" : nil)
        guard !tallies.isEmpty else { return absent(.ratingCounts) }
        let level = rated.ratings.level
        object(.ratingCounts) { data in
            data.text(.caption, "年度ごとの評語の\(level)数と割合")
            data.text(.label, "\(level)数")
            data.list(.years, tallies) { data, tally in
                data.year(context.years[tally.year])
                data.number(.span, tally.grades.count)
                let stated = rated.scheme.stated(of: tally.year, nil)
                data.list(.rows, tally.grades.indices) { data, grade in
                    data.flag(.start, grade == 0)
                    data.row(tally, grade, stated)
                }
            }
        }
    }

    private mutating func row(_ tally: RatingTally, _ grade: Int, _ stated: StatedRatings?) {
        let (percentages, level) = (tally.percentages, tally.level)
        text(.label, tally.grades[grade].label)
        text(.count, "\(tally.grades[grade].count)\(level)")
        cell(.percentage, ValueCell(computed: percentages.isEmpty ? nil : "\(percentages[grade])%"))
        cell(.statedCount, ValueCell(stated: stated?.counts[grade].map { "\($0)\(level)" }))
        cell(.statedPercentage, ValueCell(stated: stated?.percentages[grade].map { "\($0)%" }))
    }
}

extension RatingScheme {
    /// What the document counts for a year and an element, or for all of the plan.
    func stated(of year: FiscalYear, _ element: Int?) -> StatedRatings? {
        stated.first { $0.year == year && $0.element == element }
    }
}
