package import Diagnostics
package import Mustache
import PlanModel

/// The list of the themes on which plans of several wards have figures.
package struct ThemesPage: Page {
    let site: SiteContext
    let themes: [PlottedTheme]

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.themes }

    /// The name of its template.
    package var template: String { "themes" }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: "テーマ",
                description: "いくつかの区の計画にある、同じ分野の指標を並べて見るページの一覧です。順位をつけるものではありません。",
                section: .themes,
                above: [NavigationEntry(label: "計画の一覧", link: links.home)], here: "テーマ"),
            of: site)
        data.list(.themes, themes.map(\.members)) { data, theme in
            data.text(.title, theme.theme.title)
            data.text(.link, links.theme(theme.theme.id))
            data.text(.summary, theme.theme.summary)
            data.text(.memberCounts, theme.counts)
        }
        return []
    }
}
