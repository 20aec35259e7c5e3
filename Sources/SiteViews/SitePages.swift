/// The pages of the site as a whole, made after those of the last plan.
package enum SitePages {
    /// Front page, themes, lists of all pages, glossary, revisions, open data, about,
    /// accessibility, style guide with the figures of its models, and the page for addresses that
    /// do not exist.
    package static func all(
        _ site: SiteContext, plans: [PlanSummary], models: StyleGuideModels
    ) -> [any Page] {
        let plans = plans.inReadingOrder
        let glossary = SiteGlossary(plans)
        let directory = SiteDirectory(site, plans: plans, glossary: glossary)
        let indexes = PageIndexes(directory, plans: plans)
        return [HomePage(site: site, plans: plans)] + themes(site, plans: plans)
            + lists(indexes, of: site) + [
                GlossaryPage(site: site, glossary: glossary),
                RevisionsPage(site: site, plans: plans), OpenDataPage(site: site, plans: plans),
                AboutPage(site: site), AccessibilityPage(site: site),
                StyleGuidePage(
                    site: site, models: models,
                    themes: site.showsThemes ? ThemeMembers.all(site.themes, among: plans) : []),
                NotFoundPage(site: site, plans: plans),
            ]
    }

    /// The lists of all pages, the list by kana in parts where it were too long.
    static func lists(_ indexes: PageIndexes, of site: SiteContext) -> [any Page] {
        let lists: [any Page] = [
            PageIndexPage(site: site, indexes: indexes),
            OrganisationsPage(site: site, indexes: indexes),
        ]
        guard indexes.dividesKana else { return lists }
        return lists + indexes.kana.rows.map { PageListPage($0, of: site) }
            + indexes.kana.unread.map { PageListPage($0, of: site) }
    }

    /// The charts of these pages as files of their own.
    package static func charts(
        _ site: SiteContext, plans: [PlanSummary]
    ) -> [(path: String, bytes: [UInt8])] {
        guard site.showsThemes else { return [] }
        return ThemeMembers.all(site.themes, among: plans.inReadingOrder)
            .flatMap(ThemePlot.plots).compactMap(\.file)
            .map { (SiteRoutes.themeCharts + $0.name, $0.bytes) }
    }

    /// The pages of the themes that have figures, and their list; none without any.
    private static func themes(_ site: SiteContext, plans: [PlanSummary]) -> [any Page] {
        guard site.showsThemes else { return [] }
        let themes = ThemeMembers.all(site.themes, among: plans)
        return [ThemesPage(site: site, themes: themes)]
            + themes.indices.map { ThemePage(site: site, themes: themes, position: $0) }
    }
}
