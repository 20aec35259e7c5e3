import Mustache
import PlanModel

extension TemplateData {
    /// Says elements and all below them as a tree of links.
    mutating func tree(
        _ name: TemplateName, _ positions: [Int], of context: PlanContext, _ links: PlanLinks
    ) {
        list(name, positions) { data, position in
            let element = context.plan.elements[position]
            data.text(.number, element.number)
            data.text(.title, element.title)
            data.text(.link, links.elements[position])
            data.list(.signs, element.marks) { data, mark in
                data.text(.symbol, mark.symbol)
                data.text(.label, mark.label)
            }
            data.flag(.hasChildren, !element.children.isEmpty)
            data.tree(.children, element.children, of: context, links)
        }
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
