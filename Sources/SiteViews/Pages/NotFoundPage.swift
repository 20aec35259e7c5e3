package import Diagnostics
package import Mustache
import PlanModel

/// What a server shows for an address that does not exist.
package struct NotFoundPage: Page {
    let site: SiteContext
    let plans: [PlanSummary]

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.notFound }

    /// The name of its template.
    package var template: String { "not-found" }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let base = LinkBase.anywhere(path, siteAddress: site.settings.baseURL)
        data.frame(
            PageFrame(
                links: SiteLinks(base), heading: "ページが見つかりません",
                description: "お探しのページは見つかりませんでした。計画の一覧からお探しください。"),
            of: site)
        data.list(.plans, plans) { data, plan in
            data.text(.title, plan.identity.fullTitle)
            data.text(.link, base.link(to: SiteRoutes.plan(plan.identity.id)))
        }
        return []
    }
}
