package import Diagnostics
package import Mustache
import PlanModel

/// All pages by the departments in charge (組織別), ward by ward in the order of their codes.
package struct OrganisationsPage: Page {
    let site: SiteContext
    let indexes: PageIndexes

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.organisations }

    /// The name of its template.
    package var template: String { "page-list" }

    static let title = "組織別のページの一覧"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: Self.title,
                description: "このサイトのページを、区と、資料が示す担当部署ごとに並べた一覧です。", section: nil,
                above: [
                    NavigationEntry(label: "計画の一覧", link: links.home),
                    NavigationEntry(label: PageIndexPage.title, link: links.pages),
                ], here: "組織別"),
            of: site)
        data.text(
            .lead,
            "区の団体コードの順に、資料が示す担当部署ごとのページを並べています。担当部署が複数あるページは、それぞれの部署にあります。担当部署の記載がない項目は上の項目の担当部署に、指標はそれが属する項目の担当部署にあります。"
        )
        data.pageSections(indexes.organisations.wards.map(section))
        return []
    }

    private func section(_ ward: OrganisationIndex.Ward) -> PageSection {
        var groups = ward.departments.map { department in
            PageGroup(title: department.name, pages: pages(department.entries, of: ward))
        }
        groups.append(PageGroup(title: Self.others, pages: pages(ward.others, of: ward)))
        return PageSection(id: "ward-\(ward.code)", title: ward.name, groups: groups)
    }

    private static let others = "資料に担当部署の記載がないページ"

    private func pages(
        _ entries: [PageEntry], of ward: OrganisationIndex.Ward
    ) -> [ListedPage] {
        guard indexes.dividesOrganisations else {
            return entries.map { ListedPage($0, from: path, showsPlan: ward.planCount > 1) }
        }
        return plans(of: entries)
    }

    /// Ways to the plans that have the pages, where all of them on one page were too long.
    private func plans(of entries: [PageEntry]) -> [ListedPage] {
        var plans: [(entry: PageEntry, count: Int)] = []
        for entry in entries {
            if plans.last?.entry.plan == entry.plan {
                plans[plans.count - 1].count += 1
            } else {
                plans.append((entry, 1))
            }
        }
        return plans.compactMap { entry, count in
            entry.plan.map { plan in
                ListedPage(
                    label: plan.label, words: "\(count)ページ",
                    link: RelativeLink.from(path, to: Self.target(entry, count, plan)))
            }
        }
    }

    /// A page that is alone is led to itself; several of a department stand on a page of the plan.
    private static func target(
        _ entry: PageEntry, _ count: Int, _ plan: PageEntry.PlanName
    ) -> String {
        if entry.departments.isEmpty { return SiteRoutes.plan(plan.id) }
        return count == 1 ? entry.path : SiteRoutes.departments(of: plan.id)
    }
}
