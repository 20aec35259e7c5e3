import Mustache
import PlanModel

extension TemplateData {
    /// Says the figures of a theme side by side, or the first of them, as a page at a path shows
    /// them.
    mutating func themeTable(of theme: ThemeMembers, from page: String, most: Int = .max) {
        let shown = theme.members.prefix(most)
        let counts = shown.count < theme.members.count ? "はじめの\(shown.count)件" : theme.counts
        text(.caption, "\(theme.theme.title)：\(counts)（団体コードの順）")
        list(.rows, shown) { data, member in data.members(of: member, from: page) }
    }

    private mutating func members(of member: ThemeMembers.Member, from page: String) {
        let identity = member.plan.identity
        let figure = member.figure
        text(.municipality, member.ward)
        text(.title, identity.fullTitle)
        text(.link, RelativeLink.from(page, to: SiteRoutes.plan(identity.id)))
        text(.name, figure.name)
        text(.words, figure.element)
        let indicator = SiteRoutes.indicator(figure.indicator, of: identity.id)
        text(.indicatorLink, RelativeLink.from(page, to: indicator))
        text(.unit, figure.aggregation == nil ? "言葉" : figure.unit)
        text(.counting, figure.aggregation?.shortWords ?? "言葉で示す")
        stated(.baseline, figure.baseline)
        stated(.actual, figure.actual)
        stated(.target, figure.target)
    }

    /// Says a value with its time for a cell of a table.
    private mutating func stated(_ name: TemplateName, _ stated: ThemeFigure.Stated) {
        object(name) { data in
            data.text(.words, stated.words)
            data.text(.when, stated.when)
            data.flag(.muted, stated.when == nil)
        }
    }
}
