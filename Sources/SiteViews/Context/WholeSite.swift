/// The site as a whole, as the summaries of its plans tell it: what its pages, the files of their
/// charts and the search have in common, made once.
package struct WholeSite: Sendable {
    let site: SiteContext
    /// The plans in reading order.
    let plans: [PlanSummary]
    /// The themes that have figures, in the order of the site; none where it has no pages on them.
    let themes: [PlottedTheme]
    /// The terms that the documents of the plans explain.
    let glossary: SiteGlossary
    /// All pages.
    let directory: SiteDirectory

    /// The site of some plans, in any order.
    package init(_ site: SiteContext, plans: [PlanSummary]) {
        let plans = plans.inReadingOrder
        let members = site.showsThemes ? ThemeMembers.all(site.themes, among: plans) : []
        self.site = site
        self.plans = plans
        themes = members.map(PlottedTheme.init)
        glossary = SiteGlossary(plans)
        directory = SiteDirectory(site, plans: plans, themes: members, glossary: glossary)
    }
}
