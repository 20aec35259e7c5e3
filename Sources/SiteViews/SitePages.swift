/// The pages of the site as a whole, made after those of the last plan.
package enum SitePages {
    /// Front page, open data, about, and the page for addresses that do not exist.
    package static func all(_ site: SiteContext, plans: [PlanSummary]) -> [any Page] {
        let plans = plans.inReadingOrder
        return [
            HomePage(site: site, plans: plans), OpenDataPage(site: site, plans: plans),
            AboutPage(site: site), NotFoundPage(site: site, plans: plans),
        ]
    }
}
