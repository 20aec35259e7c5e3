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
        data.themeTable(of: members, from: path)
        let reasons = ThemeReasons(members).sentences + theme.caveats
        data.flag(.hasReasons, !reasons.isEmpty)
        data.texts(.reasons, reasons)
        writeSources(to: &data)
        data.sideNavigations([others(links)])
        return []
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
