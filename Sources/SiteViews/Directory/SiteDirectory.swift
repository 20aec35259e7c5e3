import PlanModel

/// All pages of the site for the lists of them: those of the whole site, then those of each plan
/// in reading order.
///
/// The search is made from the same entries as the lists.
package struct SiteDirectory: Sendable {
    /// The pages, each once.
    package let entries: [PageEntry]

    /// The directory of a site whose plans stand in reading order.
    init(
        _ site: SiteContext, plans: [PlanSummary], themes: [ThemeMembers], glossary: SiteGlossary
    ) {
        entries =
            Self.wholeSite(Self.themes(site, themes), glossary: glossary) + plans.flatMap(\.entries)
    }

    private static func wholeSite(
        _ themes: [PageEntry], glossary: SiteGlossary
    ) -> [PageEntry] {
        [
            PageEntry(
                path: SiteRoutes.home, kind: kind, title: "計画の一覧", reading: "けいかくのいちらん")
        ] + themes + [
            PageEntry(
                path: SiteRoutes.pages, kind: kind, title: PageIndexPage.title,
                reading: "ぺーじのけんさくといちらん"),
            PageEntry(
                path: SiteRoutes.organisations, kind: kind, title: OrganisationsPage.title,
                reading: "そしきべつのぺーじのいちらん"),
            PageEntry(
                path: SiteRoutes.glossary, kind: kind, title: GlossaryPage.title,
                reading: "ようごしゅう", words: glossary.words),
            PageEntry(
                path: SiteRoutes.revisions, kind: kind, title: RevisionsPage.title,
                reading: "かいていとていせい"),
            PageEntry(
                path: SiteRoutes.openData, kind: kind, title: "オープンデータ",
                reading: "おーぷんでーた"),
            PageEntry(
                path: SiteRoutes.about, kind: kind, title: "このサイトについて",
                reading: "このさいとについて"),
            PageEntry(
                path: SiteRoutes.accessibility, kind: kind, title: AccessibilityPage.title,
                reading: "うぇぶあくせしびりてぃほうしん"),
            PageEntry(
                path: SiteRoutes.styleGuide, kind: kind, title: StyleGuidePage.title,
                reading: "でざいんのみほん"),
        ]
    }

    /// What pages of the whole site are called.
    static let kind = "サイト全体のページ"

    private static func themes(_ site: SiteContext, _ themes: [ThemeMembers]) -> [PageEntry] {
        guard site.showsThemes else { return [] }
        let list = PageEntry(path: SiteRoutes.themes, kind: kind, title: "テーマ", reading: "てーま")
        return [list]
            + themes.map { members in
                PageEntry(
                    path: SiteRoutes.theme(members.theme.id), kind: "テーマ",
                    title: members.theme.title, reading: members.theme.reading)
            }
    }
}
