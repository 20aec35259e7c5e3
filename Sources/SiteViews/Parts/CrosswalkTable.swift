import Mustache
import PlanModel

extension TemplateData {
    /// Says what became of every part between a plan and those before and after it, or of the first
    /// parts.
    mutating func crosswalks(
        of context: PlanContext, from page: String, _ links: PlanLinks, most: Int = .max
    ) {
        let told = context.successions.filter { !$0.continuations.isEmpty }
        list(.crosswalks, told) { data, succession in
            data.text(.id, succession.id)
            data.text(.title, succession.tableTitle)
            data.text(
                .caption, "\(succession.earlierName)の項目と、\(succession.laterName)での掲載先")
            data.text(.earlierHead, succession.earlierName)
            data.text(.laterHead, succession.laterName)
            data.list(.rows, succession.continuations.prefix(most)) { data, pair in
                let own = pair.own.map { context.link(to: $0, links) }
                let other = pair.other.map { succession.other.link(to: $0, from: page) }
                data.part(.earlier, succession.isLater ? own : other)
                data.text(.continuity, pair.continuity.word)
                data.part(.later, succession.isLater ? other : own)
                data.text(.printed, pair.printed)
            }
        }
        terms(.continuities, told.isEmpty ? [] : Continuity.terms)
    }
}

extension PlanSuccession {
    /// What the page of the plan calls the table: 「後期実施計画への引き継ぎ」.
    var tableTitle: String { isLater ? "\(laterName)への引き継ぎ" : "\(earlierName)からの引き継ぎ" }
}
