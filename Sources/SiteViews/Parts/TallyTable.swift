import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says how many indicators reached their target in a year, for each element of the highest
    /// level, or for the first of them; nothing where there is but one.
    mutating func tallyTable(
        in year: FiscalYear, of context: PlanContext, _ links: PlanLinks, most: Int = .max
    ) {
        let groups = context.groups
        flag(.hasGoalTallies, groups.count > 1)
        let level = context.plan.levels[0].name
        text(.tallyID, "tallies")
        text(
            .tallyCaption, "\(level)ごとの\(context.measures.word)の数（\(context.years[year].japanese)）")
        text(.tallyHead, level)
        let tally = context.evaluated.tally(in: year)
        flag(.showsOpen, tally.undecided > 0)
        flag(.showsUnreported, tally.notReported > 0)
        list(.tallies, groups.prefix(most)) { data, group in
            data.text(.label, context.elementLabels[group.root])
            data.text(.link, links.elements[group.root])
            data.tally(context.evaluated.tally(of: group.indicators, in: year))
        }
    }
}
