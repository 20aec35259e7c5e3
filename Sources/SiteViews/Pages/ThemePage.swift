package import Diagnostics
package import Mustache
import PlanModel

/// The figures of several plans on one theme, side by side and never ranked.
package struct ThemePage: Page {
    let site: SiteContext
    let themes: [PlottedTheme]
    /// The position of the theme among those that have figures.
    let position: Int

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.theme(theme.id) }

    /// The name of its template.
    package var template: String { "theme" }

    private var members: ThemeMembers { themes[position].members }
    private var theme: Theme { members.theme }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: theme.title,
                description: "\(theme.summary)\(members.counts)。順位をつけるものではありません。",
                section: .themes, eyebrow: "テーマ",
                above: [
                    NavigationEntry(label: "計画の一覧", link: links.home),
                    NavigationEntry(label: "テーマ", link: links.themes),
                ], here: theme.title),
            of: site)
        data.text(.lead, theme.summary)
        data.plots(
            of: themes[position], in: RelativeLink.from(path, to: SiteRoutes.themeCharts))
        data.text(.caption, "\(theme.title)：\(members.counts)（団体コードの順）")
        data.list(.rows, members.members) { data, member in write(member, to: &data) }
        let reasons = ThemeReasons(members).sentences + theme.caveats
        data.flag(.hasReasons, !reasons.isEmpty)
        data.texts(.reasons, reasons)
        writeSources(to: &data)
        data.sideNavigations([others(links)])
        return []
    }

    private func write(_ member: ThemeMembers.Member, to data: inout TemplateData) {
        let identity = member.plan.identity
        let figure = member.figure
        data.text(.municipality, member.ward)
        data.text(.title, identity.fullTitle)
        data.text(.link, RelativeLink.from(path, to: SiteRoutes.plan(identity.id)))
        data.text(.name, figure.name)
        data.text(.words, figure.element)
        let indicator = SiteRoutes.indicator(figure.indicator, of: identity.id)
        data.text(.indicatorLink, RelativeLink.from(path, to: indicator))
        data.text(.unit, figure.aggregation == nil ? "言葉" : figure.unit)
        data.text(.counting, figure.aggregation?.shortWords ?? "言葉で示す")
        data.stated(.baseline, figure.baseline)
        data.stated(.actual, figure.actual)
        data.stated(.target, figure.target)
    }

    /// The documents behind the figures, plan by plan.
    private func writeSources(to data: inout TemplateData) {
        var sources: [(plan: PlanSummary, citations: [String])] = []
        var told: Set<String> = []
        for member in members.members {
            if sources.last?.plan.identity.id != member.plan.identity.id {
                sources.append((member.plan, []))
                told = []
            }
            if told.insert(member.figure.citation).inserted {
                sources[sources.count - 1].citations.append(member.figure.citation)
            }
        }
        data.list(.sources, sources) { data, source in
            data.text(.label, source.plan.identity.municipality.shortName)
            data.text(.words, source.citations.joined(separator: "、"))
        }
    }

    private func others(_ links: SiteLinks) -> SideNavigation {
        SideNavigation(
            id: "side-themes", title: "テーマ",
            entries: themes.map(\.members).map { other in
                NavigationEntry(
                    label: other.theme.title, link: links.theme(other.theme.id),
                    isCurrent: other.theme.id == theme.id)
            })
    }
}

extension TemplateData {
    /// Says a value with its time for a cell of a table.
    fileprivate mutating func stated(_ name: TemplateName, _ stated: ThemeFigure.Stated) {
        object(name) { data in
            data.text(.words, stated.words)
            data.text(.when, stated.when)
            data.flag(.muted, stated.when == nil)
        }
    }
}
