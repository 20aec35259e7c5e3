package import Diagnostics
package import Mustache
import PlanModel

/// All parts of pages, each for itself and with real figures (デザインの見本): what an official
/// looks at before a template is changed, and the first page that a browser check reads.
package struct StyleGuidePage: Page {
    let site: SiteContext
    /// The plans that lend their figures.
    let models: StyleGuideModels
    /// The themes, of which the first with a plot lends it.
    let themes: [PlottedTheme]

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.styleGuide }

    /// The name of its template.
    package var template: String { "style-guide" }

    static let title = "デザインの見本"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        let specimens = specimens
        data.frame(
            PageFrame(
                links: links, heading: Self.title,
                description: "ページを組み立てる部品の一覧。それぞれの部品を、実際の計画の値で示します。",
                above: [
                    NavigationEntry(label: "計画の一覧", link: links.home),
                    NavigationEntry(label: "このサイトについて", link: links.about),
                ], here: Self.title, hatched: true),
            of: site)
        for part in specimens { data.specimen(part.name, part.specimen, id: part.id) }
        data.sideNavigations([
            SideNavigation(
                id: "side-contents", title: "このページの内容",
                entries: specimens.compactMap { part in
                    part.specimen.map { NavigationEntry(label: $0.title, link: "#\(part.id)") }
                })
        ])
        return []
    }

    /// The parts in the order in which a page has them; those that no plan at hand can show are
    /// empty.
    private var specimens: [(name: TemplateName, id: String, specimen: Specimen?)] {
        let models = models.plans.map { StyleGuideModel($0, site: site, page: path) }
        let parts = StyleGuideModel.parts.map { part in
            (part.name, models.lazy.compactMap(part.find).first)
        }
        let ofSite: [(TemplateName, Specimen?)] = [
            (.plotsSpecimen, plots), (.themeTableSpecimen, themeTable), (.searchSpecimen, search),
        ]
        return (parts + ofSite).enumerated().map { number, part in
            (part.0, "part-\(number + 1)", part.1)
        }
    }

    /// The plot of the first theme that has any.
    private var plots: Specimen? {
        guard let plotted = themes.first(where: { !$0.plots.isEmpty }) else { return nil }
        return Specimen(
            title: "区を並べた図", reason: "同じ単位で同じ数え方の値だけを、団体コードの順に並べます。順位はつけません。"
        ) { data in
            data.plots(
                of: plotted, in: RelativeLink.from(path, to: SiteRoutes.themeCharts), most: 1)
        }
    }

    /// The first rows of the table of a theme.
    private var themeTable: Specimen? {
        guard let theme = themes.first(where: { !$0.plots.isEmpty }) ?? themes.first else {
            return nil
        }
        return Specimen(
            title: "区を並べた表", reason: "同じテーマの指標を、団体コードの順に並べます。値の下に、いつの値かを示します。"
        ) { data in
            data.themeTable(of: theme.members, from: path, most: StyleGuideModel.rows)
        }
    }

    /// The search, which needs the script of its own page.
    private var search: Specimen? {
        Specimen(
            title: "検索", reason: "名称や読みからページを探します。検索の欄はスクリプトが動くときだけ現れるため、見本はここに置きません。"
        ) { data in
            data.text(.label, PageIndexPage.title)
            data.text(.link, RelativeLink.from(path, to: SiteRoutes.pages))
        }
    }
}
