import Mustache
import PlanModel

extension TemplateData {
    /// Says what went before an element and its indicators in earlier plans, and what follows
    /// them in later ones.
    mutating func successions(
        ofElement position: Int, in context: PlanContext, from page: String, _ links: PlanLinks,
        prefix: String = ""
    ) {
        guard !context.successions.isEmpty else { return absent(.successions) }
        let parts =
            [PlanPart.element(position)]
            + context.plan.indicators(of: position).map { .indicator($0) }
        let told = context.successions.map { succession in
            (succession, parts.filter { !succession.continuations(of: $0).isEmpty })
        }
        list(.successions, told.filter { !$0.1.isEmpty }) { data, entry in
            data.text(.id, prefix + entry.0.id)
            data.text(.title, entry.0.title)
            data.list(.parts, entry.1) { data, part in
                data.subject(part, in: context, links)
                data.list(.continuations, entry.0.continuations(of: part)) { data, pair in
                    data.text(.continuity, pair.continuity.word)
                    data.part(.other, pair.other.map { entry.0.other.link(to: $0, from: page) })
                    data.text(.printed, pair.printed)
                    data.text(
                        .missing, pair.other == nil ? "\(entry.0.laterName)に掲載はありません" : nil)
                }
            }
        }
    }

    /// Says which part of an element's page is spoken of: the element itself or an indicator.
    private mutating func subject(
        _ part: PlanPart, in context: PlanContext, _ links: PlanLinks
    ) {
        switch part {
        case .element(let position):
            let level = context.plan.levels[context.plan.elements[position].level].name
            text(.label, "この\(level)")
            absent(.link)
        case .indicator(let position):
            text(.label, context.indicatorLabels[position])
            text(.link, links.indicators[position])
        }
    }
}
