/// The pages of the site as a whole, made after those of the last plan.
package enum SitePages {
    /// Front page, themes, open data, about, and the page for addresses that do not exist.
    ///
    /// - Parameter models: The plans that lend the style guide their figures.
    package static func all(
        _ site: SiteContext, plans: [PlanSummary], models: StyleGuideModels
    ) -> [any Page] {
        let plans = plans.inReadingOrder
        return [HomePage(site: site, plans: plans)] + themes(site, plans: plans) + [
            OpenDataPage(site: site, plans: plans), AboutPage(site: site),
            StyleGuidePage(site: site, models: models),
            NotFoundPage(site: site, plans: plans),
        ]
    }

    /// The pages of the themes that have figures, and their list; none without any.
    private static func themes(_ site: SiteContext, plans: [PlanSummary]) -> [any Page] {
        guard site.showsThemes else { return [] }
        let themes = ThemeMembers.all(site.themes, among: plans)
        return [ThemesPage(site: site, themes: themes)]
            + themes.indices.map { ThemePage(site: site, themes: themes, position: $0) }
    }
}
