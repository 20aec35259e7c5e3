import Mustache
import PlanModel

extension TemplateData {
    /// Says an indicator with its figure, or several that share an axis.
    mutating func indicators(
        _ part: FigureGroups.Part, of context: PlanContext, _ links: PlanLinks
    ) {
        switch part {
        case .single(let position):
            absent(.multiples)
            object(.single) { data in
                data.label(of: position, in: context, links)
                data.figure(
                    context.figures[position], id: Self.id(of: position, in: context), level: 4,
                    links)
            }
        case .group(let group):
            absent(.single)
            object(.multiples) { data in data.members(of: group, in: context, links) }
        }
    }

    private mutating func members(
        of group: FigureGroup, in context: PlanContext, _ links: PlanLinks
    ) {
        text(.id, "group-\(context.plan.indicators[group.indicators[0]].id)")
        text(.label, group.name)
        text(.lead, group.lead)
        list(.members, group.indicators.indices) { data, index in
            let position = group.indicators[index]
            let id = Self.id(of: position, in: context)
            data.text(.id, id)
            data.text(.label, group.names[index])
            data.text(.title, group.name)
            data.text(.link, links.indicators[position])
            data.object(.figure) { data in
                data.figure(group.figures[index], id: "\(id)-figure", level: 5, links)
            }
        }
        chartFile(group.file, in: links.charts)
    }

    private mutating func label(of position: Int, in context: PlanContext, _ links: PlanLinks) {
        text(.label, context.indicatorLabels[position])
        text(.link, links.indicators[position])
    }

    private static func id(of position: Int, in context: PlanContext) -> String {
        "indicator-\(context.plan.indicators[position].id)"
    }
}
