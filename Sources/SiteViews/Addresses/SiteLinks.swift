import PlanModel

/// The links that every page carries, as seen from one folder.
struct SiteLinks: Sendable {
    let home: String
    let openData: String
    let about: String
    let styleGuide: String
    let themes: String
    let pages: String
    let organisations: String
    let accessibility: String
    private let themeFolder: String
    let stylesheet: String
    let wardStylesheet: String
    let icon: String
    /// Those at the foot of the page.
    let footer: [NavigationEntry]

    init(_ base: LinkBase) {
        home = base.link(to: SiteRoutes.home)
        openData = base.link(to: SiteRoutes.openData)
        about = base.link(to: SiteRoutes.about)
        styleGuide = base.link(to: SiteRoutes.styleGuide)
        themes = base.link(to: SiteRoutes.themes)
        pages = base.link(to: SiteRoutes.pages)
        accessibility = base.link(to: SiteRoutes.accessibility)
        organisations = base.link(to: SiteRoutes.organisations)
        themeFolder = base.link(to: SiteRoutes.themeFolder)
        stylesheet = base.link(to: SiteRoutes.stylesheet)
        wardStylesheet = base.link(to: SiteRoutes.wardStylesheet)
        icon = base.link(to: SiteRoutes.icon)
        footer = [
            NavigationEntry(label: "判定と達成率の決まり", link: "\(about)#judgement"),
            NavigationEntry(label: "用語", link: base.link(to: SiteRoutes.glossary)),
            NavigationEntry(label: "改定と訂正", link: base.link(to: SiteRoutes.revisions)),
            NavigationEntry(label: "ウェブアクセシビリティ", link: accessibility),
            NavigationEntry(label: "データの利用条件", link: "\(openData)#licence"),
            NavigationEntry(label: "運営と問い合わせ", link: "\(about)#publisher"),
        ]
    }

    /// The page of a theme.
    func theme(_ id: ThemeID) -> String { "\(themeFolder)\(id).html" }
}
