/// The links that every page carries, as seen from one folder.
struct SiteLinks: Sendable {
    let home: String
    let openData: String
    let about: String
    let stylesheet: String
    let icon: String

    init(_ base: LinkBase) {
        home = base.link(to: SiteRoutes.home)
        openData = base.link(to: SiteRoutes.openData)
        about = base.link(to: SiteRoutes.about)
        stylesheet = base.link(to: SiteRoutes.stylesheet)
        icon = base.link(to: SiteRoutes.icon)
    }
}
