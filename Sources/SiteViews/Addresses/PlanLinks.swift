import PlanEvaluation
import PlanModel

/// The links within a plan, as seen from one of its folders.
///
/// They are made once for all the pages of a folder, so that a page only places them.
struct PlanLinks: Sendable {
    let site: SiteLinks
    let plan: String
    /// At the positions of the plan's elements.
    let elements: [String]
    /// At the positions of the plan's indicators.
    let indicators: [String]
    /// At the positions of the plan's reported years.
    let reports: [String]
    /// At the positions of the plan's downloads.
    let downloads: [String]

    /// The links of the page at a path, and of all others in its folder.
    init(from page: String, in evaluated: EvaluatedPlan, downloads files: [Download]) {
        let plan = evaluated.plan
        let id = plan.identity.id
        func link(_ target: String) -> String { RelativeLink.from(page, to: target) }
        site = SiteLinks(.page(page))
        self.plan = link(SiteRoutes.plan(id))
        elements = plan.elements.map { link(SiteRoutes.element($0.id, of: id)) }
        indicators = plan.indicators.map { link(SiteRoutes.indicator($0.id, of: id)) }
        reports = evaluated.reportedYears.map { link(SiteRoutes.report($0, of: id)) }
        downloads = files.map { link($0.path) }
    }
}
