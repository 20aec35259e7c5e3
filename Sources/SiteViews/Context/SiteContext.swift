package import PlanModel

/// What all pages of the site share.
package final class SiteContext: Sendable {
    /// What `site.yaml` says.
    package let settings: SiteSettings
    /// What `themes.yaml` says, in its order.
    package let themes: [Theme]
    /// Whether a plan has a figure of one of them, so that there are pages on themes.
    package let showsThemes: Bool
    /// Who publishes the site, for the last line of every page.
    let imprint: String

    /// The site of those settings; it has pages on themes where a plan has a figure of one.
    package init(_ settings: SiteSettings, themes: [Theme] = [], showsThemes: Bool = false) {
        self.showsThemes = showsThemes
        self.settings = settings
        self.themes = themes
        let publisher = settings.publisher
        imprint = "運営：\(publisher.name)\(publisher.department.map { " \($0)" } ?? "")"
    }
}
