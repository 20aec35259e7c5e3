package import PlanModel

/// What all pages of the site share.
package final class SiteContext: Sendable {
    /// What `site.yaml` says.
    package let settings: SiteSettings
    /// What `themes.yaml` says, in its order.
    package let themes: [Theme]
    /// Who publishes the site, for the last line of every page.
    let imprint: String

    /// The site of those settings.
    package init(_ settings: SiteSettings, themes: [Theme] = []) {
        self.settings = settings
        self.themes = themes
        let publisher = settings.publisher
        imprint = "運営：\(publisher.name)\(publisher.department.map { " \($0)" } ?? "")"
    }
}
