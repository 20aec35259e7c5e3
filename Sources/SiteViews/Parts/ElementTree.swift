import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says elements and all below them as a tree of links, or the first below each.
    mutating func tree(
        _ name: TemplateName, _ positions: [Int], of context: PlanContext, _ links: PlanLinks,
        most: Int = .max
    ) {
        list(name, positions.prefix(most)) { data, position in
            let element = context.plan.elements[position]
            data.text(.number, element.number)
            data.text(.title, element.title)
            data.text(.link, links.elements[position])
            data.list(.signs, element.marks) { data, mark in
                data.text(.symbol, mark.symbol)
                data.text(.label, mark.label)
            }
            data.standing(of: position, in: context)
            data.flag(.hasChildren, !element.children.isEmpty)
            data.tree(.children, element.children, of: context, links, most: most)
        }
    }

    /// Says how much is below an element and how it stands in the newest year: by its grade, or else
    /// by the targets that its own indicators have reached.
    private mutating func standing(of position: Int, in context: PlanContext) {
        let words = [context.childCount(of: position), context.ownStanding(of: position)]
            .compactMap(\.self).joined(separator: "、")
        text(.standing, words.isEmpty ? nil : words)
        guard let rated = context.rated, let year = rated.newestYear,
            let rating = rated.ratings.rating(of: position, in: year)
        else { return absent(.official) }
        grade(.official, GradeChip(official: rating.official?.grade, on: rated.scheme))
    }

    /// Says what signs mean.
    mutating func marks(_ marks: [Mark]) {
        list(.marks, marks) { data, mark in
            data.text(.symbol, mark.symbol)
            data.text(.label, mark.label)
            data.text(.meaning, mark.meaning)
        }
    }
}

extension PlanContext {
    /// What the words and grades behind the names of the tree tell; `nil` where there are none.
    var treeLegend: String? {
        if let year = rated?.newestYear { return "名前の後の評語は、\(year.japanese)のものです。" }
        guard let year = evaluated.latestYear, rated == nil else { return nil }
        return "名前の後には、すぐ下の項目の数と、\(year.japanese)に目標を達成した\(measures.word)の数を示しています。"
    }

    /// How many elements stand right below one: 「5施策」; `nil` where none does.
    fileprivate func childCount(of position: Int) -> String? {
        let element = plan.elements[position]
        guard let first = element.children.first else { return nil }
        return "\(element.children.count)\(plan.levels[plan.elements[first].level].name)"
    }

    /// How many of an element's own indicators reached their target: 「3指標のうち2指標が目標を達成」;
    /// `nil` in plans that rate, and where no number can be held against a target.
    fileprivate func ownStanding(of position: Int) -> String? {
        let own = plan.indicators(of: position)
        guard rated == nil, !own.isEmpty, let year = evaluated.latestYear else { return nil }
        let tally = evaluated.tally(of: own, in: year)
        guard tally.decided > 0 else { return nil }
        let noun = measures.word
        if tally.total == 1 { return "\(noun)は目標\(tally.reached == 1 ? "を達成" : "に届かず")" }
        if tally.reached == tally.total { return "\(tally.total)\(noun)すべてが目標を達成" }
        return "\(tally.total)\(noun)のうち\(tally.reached)\(noun)が目標を達成"
    }
}
