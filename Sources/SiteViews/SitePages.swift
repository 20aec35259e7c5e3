/// The pages of the site as a whole, made after those of the last plan.
package enum SitePages {
    /// Front page, themes, lists of all pages, glossary, revisions, open data, about,
    /// accessibility, style guide with the figures of its models, and the page for addresses that
    /// do not exist.
    package static func all(
        _ whole: WholeSite, models: StyleGuideModels, search: SiteSearch
    ) -> [any Page] {
        let (site, plans) = (whole.site, whole.plans)
        let indexes = PageIndexes(whole.directory, plans: plans)
        return [HomePage(site: site, plans: plans)] + themes(whole)
            + lists(indexes, of: site, searchStamp: search.stamp) + [
                GlossaryPage(site: site, glossary: whole.glossary),
                RevisionsPage(site: site, plans: plans), OpenDataPage(site: site, plans: plans),
                AboutPage(site: site), AccessibilityPage(site: site),
                StyleGuidePage(site: site, models: models, themes: whole.themes),
                NotFoundPage(site: site, plans: plans),
            ]
    }

    /// The lists of all pages, the list by kana in parts where it were too long;
    /// a part is never too long itself.
    static func lists(
        _ indexes: PageIndexes, of site: SiteContext, searchStamp: String?
    ) -> [any Page] {
        let lists: [any Page] = [
            PageIndexPage(site: site, indexes: indexes, searchStamp: searchStamp),
            OrganisationsPage(site: site, indexes: indexes),
        ]
        guard indexes.dividesKana else { return lists }
        let rows = indexes.kana.rows.flatMap { row in
            indexes.parts(of: row).map { PageListPage(row, $0, of: site) }
        }
        let unread = indexes.kana.unread.flatMap { plan in
            indexes.parts(of: plan).map { PageListPage(plan, $0, of: site) }
        }
        return lists + rows + unread
    }

    /// The charts of these pages as files of their own.
    package static func charts(_ whole: WholeSite) -> [(path: String, bytes: [UInt8])] {
        whole.themes.flatMap(\.plots).map { plot in
            (SiteRoutes.themeCharts + plot.file.name, plot.file.bytes)
        }
    }

    /// The pages of the themes that have figures, and their list; none without any.
    private static func themes(_ whole: WholeSite) -> [any Page] {
        let (site, themes) = (whole.site, whole.themes)
        guard site.showsThemes else { return [] }
        return [ThemesPage(site: site, themes: themes)]
            + themes.indices.map { ThemePage(site: site, themes: themes, position: $0) }
    }
}
